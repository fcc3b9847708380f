package dev.noren.bench.durable;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is laid out on a server for rehearsals before anything is measured. */
final class Scene {

    /** How many buyers are partners of JAPAN MALL in {@link #OF_THE_MALL}: {@code b0} and so on. */
    static final int BUYERS = 50;

    private static final String CLOCK = "\"clock\":\"2024-09-02T09:00:00+09:00\"";
    private static final String SAKURA = "\"companies\":{\"sakura\":{\"form\":\"corporation\",\"seat\":\"JP\","
            + "\"industry\":\"manufacturing\",\"capital\":10000000,\"employees\":40,\"whollyOwnedBy\":\"none\","
            + "\"language\":\"ja\",\"email\":\"export@sakura.example\"}}";

    /** One company, on Japan Street. */
    static final String OF_THE_STREET = "{" + CLOCK + ",\"edition\":\"japan-street\",\"given\":{" + SAKURA + "}}";

    /** The same in JAPAN MALL, with the buyers that are its partners. */
    static final String OF_THE_MALL =
            "{" + CLOCK + ",\"edition\":\"japan-mall-2024\",\"given\":{" + SAKURA + ",\"buyers\":{" + buyers() + "}}}";

    private Scene() {}

    private static String buyers() {
        var buyer = "\"b%d\":{\"country\":\"HK\",\"invited\":true,\"email\":\"trade@b%d.example\",\"partner\":"
                + "{\"registerBy\":\"2024-09-20\",\"promotion\":{\"from\":\"2024-11-01\",\"to\":\"2024-11-30\"},"
                + "\"offers\":[{\"option\":\"film\",\"pricePerProduct\":50000,\"smeDiscountPerProduct\":20000,"
                + "\"chooseBy\":\"2024-09-27\",\"payWithinDays\":14,\"dataGiven\":[\"orders\"]}]}}";
        return IntStream.range(0, BUYERS).mapToObj(i -> buyer.formatted(i, i)).collect(Collectors.joining(","));
    }
}
