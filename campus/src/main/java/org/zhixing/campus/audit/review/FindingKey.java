package org.zhixing.campus.audit.review;

import org.zhixing.audit.Finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What a verdict holds on to: the kind of a finding, where its number stands and its arithmetic, which stay the same when the document is audited again.
final class FindingKey {

    private static final int CHARACTERS = 32;

    private FindingKey() {}

    static String of(Finding finding) {
        String said = finding.kind().code() + "@" + finding.locations().getFirst().offset() + ":" + finding.arithmetic();
        return sha256(said.getBytes(StandardCharsets.UTF_8)).substring(0, CHARACTERS);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
