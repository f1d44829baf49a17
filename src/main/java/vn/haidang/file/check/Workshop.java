package vn.haidang.file.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import javax.imageio.ImageIO;
import vn.haidang.file.FileKind;

/**
 * A process of its own in which files are looked at, one after the other, as {@link WorkshopDoor} asks. It has little memory,
 * no database, no secret, and prints nothing: a file can at most end it.
 */
public final class Workshop {

    /** Ends by itself when nothing was asked for so long; the next file gets a fresh one. */
    static final int IDLE = 0;

    static final byte READY = 42;
    static final byte CHECK = 1;
    static final byte DRAW = 2;

    static final byte DONE = 0;
    static final byte REFUSED = 1;

    /** Nights and weekends give the memory back. */
    private static final long IDLE_NANOS = 30 * 60 * 1_000_000_000L;

    /** Says that nobody waits for the first answer yet. */
    static final String AHEAD = "ahead";

    private static final String SMALLEST_PDF = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """;

    private final DataInputStream in;
    private final DataOutputStream out;
    private final FileCheck check;
    private final Drawing drawing;
    private final AtomicLong idleSince = new AtomicLong(System.nanoTime());

    private Workshop(DataInputStream in, DataOutputStream out, Path scratch) {
        this.in = in;
        this.out = out;
        this.check = new FileCheck(scratch);
        this.drawing = new Drawing(scratch);
    }

    /** @param arguments the folder for what is in between, and perhaps {@value #AHEAD} */
    public static void main(String[] arguments) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(System.out));
        // What libraries print may be words of the file.
        var silence = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
        System.setOut(silence);
        System.setErr(silence);
        ImageIO.setUseCache(false);
        var scratch = Path.of(arguments[0]);
        var workshop = new Workshop(new DataInputStream(new BufferedInputStream(System.in)), out, scratch);
        if (arguments.length > 1) {
            workshop.rehearse(scratch);
        }
        workshop.work();
    }

    /** The first file of a kind is slow: it brings in the libraries. */
    private void rehearse(Path scratch) throws IOException {
        var file = Files.createTempFile(scratch, "ahead", "");
        var to = Files.createTempFile(scratch, "ahead", "");
        try {
            check.run(Files.writeString(file, SMALLEST_PDF), FileKind.PDF, to);
            drawing.make(file, FileKind.PDF, to);
            check.run(Files.writeString(file, "a"), FileKind.TXT, to);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(to);
        }
    }

    private void work() throws IOException {
        Thread.ofPlatform().daemon().name("idle").start(this::endWhenIdle);
        out.writeByte(READY);
        out.flush();
        try {
            while (true) {
                var task = in.readByte();
                idleSince.set(Long.MAX_VALUE);
                var kind = FileKind.valueOf(in.readUTF());
                var from = Path.of(in.readUTF());
                var to = Path.of(in.readUTF());
                if (task == CHECK) {
                    check(from, kind, to);
                } else {
                    draw(from, kind, to);
                }
                out.flush();
                idleSince.set(System.nanoTime());
            }
        } catch (EOFException _) {
            // The portal has ended, and so does this.
        }
        System.exit(IDLE);
    }

    private void check(Path from, FileKind kind, Path to) throws IOException {
        DocumentText text;
        try {
            text = check.run(from, kind, to);
        } catch (HostileFile hostile) {
            out.writeByte(REFUSED);
            out.writeUTF(hostile.finding().name());
            return;
        }
        out.writeByte(DONE);
        out.writeInt(text.pages() == null ? -1 : text.pages());
        var bytes = text.text().getBytes(UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private void draw(Path from, FileKind kind, Path to) throws IOException {
        Picture picture;
        try {
            picture = drawing.make(from, kind, to);
        } catch (IOException | RuntimeException | StackOverflowError _) {
            out.writeByte(REFUSED);
            out.writeUTF(Finding.DAMAGED.name());
            return;
        }
        out.writeByte(DONE);
        out.writeInt(picture.width() == null ? -1 : picture.width());
        out.writeInt(picture.height() == null ? -1 : picture.height());
        out.writeBoolean(picture.hasPreview());
    }

    private void endWhenIdle() {
        while (System.nanoTime() - idleSince.get() < IDLE_NANOS || idleSince.get() == Long.MAX_VALUE) {
            try {
                Thread.sleep(1_000);
            } catch (InterruptedException _) {
                return;
            }
        }
        System.exit(IDLE);
    }
}
