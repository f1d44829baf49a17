package vn.haidang.access;

/**
 * What a module keeps for a person alone, such as saved views: gone when the person is deleted. What others rely on
 * (revisions, decisions) keeps the id of the account and no name, and stays.
 */
public interface PersonalData {

    /** In the transaction that deletes the person. */
    void erase(long accountId);
}
