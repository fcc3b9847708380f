package dev.noren.app.wiring;

import dagger.Module;
import dagger.Provides;
import dev.noren.adapters.mail.TemplateLetters;
import dev.noren.ports.driven.Letters;
import jakarta.inject.Singleton;

/** What stands behind the ports. */
@Module
final class KernelModule {

    private KernelModule() {}

    @Provides
    @Singleton
    static Letters letters() {
        return new TemplateLetters();
    }
}
