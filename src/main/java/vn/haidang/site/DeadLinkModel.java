package vn.haidang.site;

import vn.haidang.shared.Messages;

/** A link that opens nothing. @param typed what somebody was about to send by it; empty for nothing */
public record DeadLinkModel(Frame frame, Messages messages, String typed) {

    public String t(String key) {
        return messages.text(frame.locale(), "link." + key);
    }
}
