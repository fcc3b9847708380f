package dev.noren.ports.driving;

import dev.noren.domain.fact.Word;
import dev.noren.domain.fact.Words;
import java.util.List;

/** What became of a line of a bank's statement. */
public sealed interface LineAnswer {

    /** What came of it, in a word. */
    enum Outcome implements Word {
        BOOKED,
        ALREADY_BOOKED,
        DOUBTFUL,
        REFUSED,
        WITHDRAWAL,
        UNREADABLE
    }

    /** The line of the file, from 1. */
    int line();

    Outcome outcome();

    /** It went to a case. */
    record Booked(BankLine says, Answer.Given answer) implements LineAnswer {

        @Override
        public int line() {
            return says.line();
        }

        @Override
        public Outcome outcome() {
            return Outcome.BOOKED;
        }
    }

    /** It came before, and is in that case. */
    record AlreadyBooked(BankLine says, String onCase) implements LineAnswer {

        @Override
        public int line() {
            return says.line();
        }

        @Override
        public Outcome outcome() {
            return Outcome.ALREADY_BOOKED;
        }
    }

    /**
     * It is left for a person.
     *
     * @param candidates the cases that it may be meant for; bounded
     */
    record Doubtful(BankLine says, Doubt doubt, List<Candidate> candidates) implements LineAnswer {

        public Doubtful {
            candidates = List.copyOf(candidates);
        }

        @Override
        public int line() {
            return says.line();
        }

        @Override
        public Outcome outcome() {
            return Outcome.DOUBTFUL;
        }
    }

    /** The case that it was meant for does not take it; nothing of the attempt is kept. */
    record Refused(BankLine says, String onCase, Answer.Refused answer) implements LineAnswer {

        @Override
        public int line() {
            return says.line();
        }

        @Override
        public Outcome outcome() {
            return Outcome.REFUSED;
        }
    }

    /** Money that went out. */
    record Withdrawal(int line) implements LineAnswer {

        @Override
        public Outcome outcome() {
            return Outcome.WITHDRAWAL;
        }
    }

    /**
     * It cannot be used as it stands.
     *
     * @param column from 1; 0 for the whole line
     */
    record Unreadable(int line, int column, Words says) implements LineAnswer {

        @Override
        public Outcome outcome() {
            return Outcome.UNREADABLE;
        }
    }

    /**
     * A case that a payment may be meant for.
     *
     * @param outstanding whole yen; 0 where nothing is awaited
     */
    record Candidate(String caseId, String company, String edition, long outstanding) {}

    /** Why a line is left for a person. */
    enum Doubt implements Word {
        UNKNOWN_PAYER(new Words("振込依頼人名と同じ名前の会社がありません。", "No company is called as the payer is.")),
        PAYER_ALIKE(new Words("振込依頼人名が会社名と一部しか一致しません。", "The payer's name is only like that of a company.")),
        NOTHING_OUTSTANDING(new Words("この会社に入金待ちの案件はありません。", "No case of the company awaits a payment.")),
        AMOUNT_DIFFERS(new Words("金額が未払額と一致しません。", "The amount is not what is outstanding.")),
        SEVERAL_CASES(new Words("一致する案件が複数あります。", "More than one case awaits this amount.")),
        NO_SUCH_CASE(new Words("指定の案件がありません。", "There is no such case as was put to it.")),
        REVERSED(new Words("一度記帳し、取り消した行です。", "It was booked before, and taken back."));

        private final Words words;

        Doubt(Words words) {
            this.words = words;
        }

        public Words words() {
            return words;
        }
    }
}
