package dev.noren.domain.life;

/**
 * Something that a case holds as long as it stands as it does: a product's listing, a company's participation with a buyer,
 * a place, a bank's reference. Whatever is unique or counted is decided by who holds it.
 *
 * @param what as in {@code published}, {@code participation}
 * @param of what it is about, its parts divided by spaces
 */
public record Claim(String what, String of) {

    public static Claim of(String what, String... parts) {
        return new Claim(what, String.join(" ", parts));
    }

    @Override
    public String toString() {
        return what + ":" + of;
    }
}
