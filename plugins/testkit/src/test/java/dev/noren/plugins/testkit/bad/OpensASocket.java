package dev.noren.plugins.testkit.bad;

import dev.noren.plugins.spi.Participation;
import dev.noren.plugins.spi.Plan;
import dev.noren.plugins.spi.Plugin;
import dev.noren.plugins.testkit.good.TeaHouse;
import java.io.IOException;
import java.net.Socket;

/** Asks a server which is not there. */
@Plugin(id = "opens-a-socket", version = "1.0.0", spi = "[1.0,2.0)")
public class OpensASocket extends TeaHouse {

    @Override
    public Plan plan(Participation participation) {
        try (var socket = new Socket("127.0.0.1", 1)) {
            return socket.isConnected() ? Plan.NOTHING : super.plan(participation);
        } catch (IOException nobody) {
            return super.plan(participation);
        }
    }
}
