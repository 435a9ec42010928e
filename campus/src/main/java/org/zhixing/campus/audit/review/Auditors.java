package org.zhixing.campus.audit.review;

import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.zhixing.audit.Audit;
import org.zhixing.audit.Audited;
import org.zhixing.audit.reading.Unreadable;
import org.zhixing.campus.audit.ReportFile;
import org.zhixing.indicators.Label;

import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Two threads that audit what waits, the oldest first. The queue is in the database: what the program leaves behind when it stops, it takes up when it starts.
@Component
final class Auditors implements DisposableBean {

    private static final int THREADS = 2;

    private final DocumentStore documents;
    private final FindingStore findings;
    private final Audit audit = new Audit();
    /// A call to look for work is needed only if none is pending for each thread; more are dropped.
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(THREADS, THREADS, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(THREADS), Thread.ofPlatform().daemon().name("audit-", 1).factory(),
        new ThreadPoolExecutor.DiscardPolicy());

    Auditors(DocumentStore documents, FindingStore findings) {
        this.documents = documents;
        this.findings = findings;
        documents.takeUpWhatBrokeOff();
        wake();
    }

    void wake() {
        for (int i = 0; i < THREADS; i++) {
            threads.execute(this::auditAllThatWaits);
        }
    }

    private void auditAllThatWaits() {
        try {
            boolean some = true;
            while (some && !threads.isShutdown()) {
                some = documents.next(this::audit);
            }
        } catch (DataAccessException failed) {
            if (!threads.isShutdown()) {
                LoggerFactory.getLogger(Auditors.class).error("What waits to be audited cannot be looked up", failed);
            }
        }
    }

    private void audit(UUID document) {
        try {
            Audited audited = audited(document);
            if (audited != null) {
                findings.audited(document, audited);
            }
        } catch (StackOverflowError | OutOfMemoryError tooMuch) {
            documents.unreadable(document, new Label("文件过于复杂，无法审核", "The file is too complex to be audited"));
        } catch (RuntimeException failed) {
            if (!threads.isShutdown()) {
                LoggerFactory.getLogger(Auditors.class).error("The audit of document {} failed", document, failed);
                documents.unreadable(document, new Label("审核这份文件时程序出错", "The program failed while it audited this document"));
            }
        }
    }

    /// @return null where it cannot be read, which is said then
    private @Nullable Audited audited(UUID id) {
        ReviewedDocument document = documents.document(id).orElse(null);
        byte[] content = documents.content(id).orElse(null);
        if (document == null || content == null) {
            return null;
        }
        try {
            return audit.of(ReportFile.of(document.name(), content).read());
        } catch (Unreadable unreadable) {
            if (!threads.isShutdown()) {
                documents.unreadable(id, new Label(unreadable.zh(), unreadable.en()));
            }
        } catch (IOException broken) {
            documents.unreadable(id, new Label("文件打不开", "The file cannot be opened"));
        }
        return null;
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
