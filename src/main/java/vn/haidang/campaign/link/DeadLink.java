package vn.haidang.campaign.link;

/** Unknown, expired or revoked: whoever holds it is not told which, nor of what plan. */
public class DeadLink extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DeadLink() {
        super("the link opens nothing");
    }
}
