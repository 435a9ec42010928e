package org.zhixing.campus.records.imports;

/// Whoever watches an import, and may stop it.
public interface Progress {

    Progress UNWATCHED = new Progress() {
        @Override
        public void at(ImportProgress progress) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /// Called now and then.
    void at(ImportProgress progress);

    /// Asked now and then; once it is true, the import ends and nothing is changed.
    boolean cancelled();
}
