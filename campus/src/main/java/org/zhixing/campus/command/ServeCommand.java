package org.zhixing.campus.command;

import org.zhixing.campus.shared.Refused;
import org.zhixing.indicators.Label;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/// Serves the pages until it is stopped.
@Command(name = "serve", description = {"打开学校的网页，直到停止", "Serve the school's pages until stopped"})
final class ServeCommand implements Callable<Integer> {

    private static final String LOOPBACK = "127.0.0.1";

    @Mixin
    SchoolOptions options = new SchoolOptions();

    @Option(names = "--port", paramLabel = "P", description = {"端口，默认 8080", "The port, 8080 by default"})
    int port = Port.USUAL;

    @Option(names = "--address", paramLabel = "A", description = {"只能是 127.0.0.1：本版没有登录", "127.0.0.1 only: there is no sign-in yet"})
    String address = LOOPBACK;

    @Override
    public Integer call() throws InterruptedException {
        if (!address.equals(LOOPBACK)) {
            throw new Refused("本版没有登录，只能在 127.0.0.1 上服务，不能用 " + address,
                "There is no sign-in yet, so pages are served on 127.0.0.1 only, not on " + address);
        }
        Port.requireFree(port);
        try (School school = options.open()) {
            return serve(school, port, options.terminal());
        }
    }

    /// Serves until Ctrl-C or TERM, which close the school on their way out.
    static int serve(School school, int port, Terminal terminal) throws InterruptedException {
        terminal.line(school.serve(port));
        if (!school.filled()) {
            terminal.note(Label.label("还没有记录；./zhixing demo --load-only 可装入演示学校", "No records yet; ./zhixing demo --load-only loads a demo school"));
        }
        new CountDownLatch(1).await();
        return 0;
    }
}
