package vn.haidang.file;

/** Who hands a file over: what a person uploads is trusted less than what the operator of the server imports. */
public enum Origin {
    UPLOAD,
    IMPORT
}
