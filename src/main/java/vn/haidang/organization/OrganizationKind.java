package vn.haidang.organization;

public enum OrganizationKind {
    PEOPLES_COMMITTEE,
    AGENCY,
    UNION,
    SCHOOL;

    public String messageKey() {
        return "organization.kind." + this;
    }
}
