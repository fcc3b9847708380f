package dev.noren.ports.driving;

import dev.noren.domain.life.Actor;
import dev.noren.ports.form.application.FormFile;
import dev.noren.ports.form.sheet.Paper;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * Application forms on paper, so to speak: handed out empty, taken in filled in (KOL25-OV-13). The secretariat sends in the
 * form of any company, a company its own.
 */
public interface ApplicationForms {

    /** A fresh form for the newest version of an edition; empty where there is no such edition, or nobody applies to it on a form. */
    Optional<Paper> blank(String edition, Locale language);

    /** What would come of a filled-in form, with everything that stands against it; nothing of it is kept. */
    CompletionStage<FormAnswer> tryOut(Actor by, FormFile file);

    /**
     * Registers the company and its product, or revises what is known of them, and makes the application: all of it, or where
     * anything stands against it nothing.
     *
     * @param key by which the same form may be sent again
     */
    CompletionStage<FormAnswer> submit(Actor by, FormFile file, Optional<IdempotencyKey> key);
}
