package dev.noren.domain.life;

import dev.noren.domain.fact.Word;

/** The last days that {@code extend} can put off (section 3.0). */
public enum LastDay implements Word {
    REGISTER_BY("registerBy"),
    CHOOSE_BY("chooseBy"),
    DUE_ON("dueOn");

    private final String word;

    LastDay(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
