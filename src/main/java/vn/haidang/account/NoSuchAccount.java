package vn.haidang.account;

/** There is none, or it is out of the reader's scope: the same answer for both. */
public class NoSuchAccount extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchAccount(long id) {
        super("no account " + id);
    }
}
