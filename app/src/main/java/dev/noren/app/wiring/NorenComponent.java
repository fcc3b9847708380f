package dev.noren.app.wiring;

import dagger.BindsInstance;
import dagger.Component;
import dev.noren.app.command.Configuration;
import dev.noren.app.command.Console;
import jakarta.inject.Singleton;
import picocli.CommandLine;

/** The whole program, put together. */
@Singleton
@Component(modules = {KernelModule.class, CommandModule.class})
public interface NorenComponent {

    /** What reads the arguments and runs the command they name. */
    CommandLine commandLine();

    /** Begins with where to print, and where options come from that are not given. */
    @Component.Factory
    interface Factory {
        NorenComponent create(@BindsInstance Console console, @BindsInstance Configuration configuration);
    }
}
