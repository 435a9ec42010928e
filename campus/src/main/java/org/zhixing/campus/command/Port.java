package org.zhixing.campus.command;

import org.springframework.boot.web.server.PortInUseException;
import org.zhixing.campus.shared.Refused;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/// The port of the pages on 127.0.0.1.
final class Port {

    static final int USUAL = 8080;

    private Port() {}

    /// Refuses a port that another program has, before any work is done for it.
    static void requireFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
        } catch (IOException taken) {
            throw taken(port).because(taken);
        }
    }

    static boolean isTaken(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof PortInUseException || each instanceof BindException) {
                return true;
            }
        }
        return false;
    }

    static Refused taken(int port) {
        return new Refused("端口 %d 已被占用：请用 --port 换一个端口，或先停止占用它的程序".formatted(port),
            "Port %d is in use: choose another with --port, or stop the program that has it".formatted(port));
    }
}
