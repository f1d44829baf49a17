package vn.haidang.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.file.FileHash;

/** What the working row and the public row both say of a document. */
@Embeddable
class DocumentFacts {

    private String number;

    @Column(name = "document_kind")
    @Enumerated(EnumType.STRING)
    private DocumentKind documentKind;

    private String issuer;
    private @Nullable LocalDate issuedOn;
    private @Nullable LocalDate inForceFrom;
    private @Nullable LocalDate inForceTo;
    private @Nullable LocalDate partlyLapsedOn;
    private String partlyLapsed;
    private String subject;
    private @Nullable String fileName;
    private @Nullable String fileHash;
    private @Nullable String fileMediaType;
    private @Nullable Long fileSize;
    private String sourceUrl;

    @Enumerated(EnumType.STRING)
    private Verification verification;

    @SuppressWarnings("NullAway.Init")
    protected DocumentFacts() {}

    DocumentFacts(DocumentDraft draft) {
        number = draft.number();
        documentKind = draft.kind();
        issuer = draft.issuer();
        issuedOn = draft.issuedOn();
        inForceFrom = draft.inForceFrom();
        inForceTo = draft.inForceTo();
        partlyLapsedOn = draft.partlyLapsedOn();
        partlyLapsed = draft.partlyLapsed();
        subject = draft.subject();
        sourceUrl = draft.sourceUrl();
        verification = draft.verification();
        var file = draft.file();
        if (file != null) {
            fileName = file.name();
            fileHash = file.hash().value();
            fileMediaType = file.mediaType();
            fileSize = file.size();
        }
    }

    String number() {
        return number;
    }

    DocumentKind kind() {
        return documentKind;
    }

    String issuer() {
        return issuer;
    }

    @Nullable
    LocalDate issuedOn() {
        return issuedOn;
    }

    String subject() {
        return subject;
    }

    String sourceUrl() {
        return sourceUrl;
    }

    Verification verification() {
        return verification;
    }

    Validity validity() {
        return new Validity(inForceFrom, inForceTo, partlyLapsedOn, partlyLapsed);
    }

    @Nullable
    DocumentFile file() {
        return fileName == null || fileHash == null || fileMediaType == null || fileSize == null
                ? null
                : new DocumentFile(fileName, new FileHash(fileHash), fileMediaType, fileSize);
    }

    /** What a search finds it by, each word with a blank before it. */
    String words(String kindName) {
        var words = DocumentNumber.words(number);
        words.addAll(DocumentNumber.joined(number));
        for (var text : List.of(kindName, documentKind.abbreviation(), issuer, subject)) {
            words.addAll(DocumentNumber.words(text));
        }
        return " " + String.join(" ", words);
    }
}
