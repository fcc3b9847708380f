package dev.noren.plugins.host.inspection;

import dev.noren.domain.fact.Words;
import dev.noren.plugins.spi.Activity;
import dev.noren.plugins.spi.Buyer;
import dev.noren.plugins.spi.Channel;
import dev.noren.plugins.spi.Material;
import dev.noren.plugins.spi.Participation;
import dev.noren.plugins.spi.Plan;
import dev.noren.plugins.spi.Product;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether a plan is about its participation: its dates, its products, its options, the buyer's channels (MALL24-PR-2). */
final class PlanInspection {

    static final int MOST_ACTIVITIES = 200;
    static final int MOST_MATERIALS = 50;

    private static final Words NOT_OFFERED =
            new Words("この参加で提供される有料オプションにありません", "is not among the paid options that are offered");
    private static final Words NOT_PARTICIPATING = new Words("この参加に含まれない商品です", "is no product of this participation");

    private final Participation participation;
    private final Set<String> products;
    private final Map<String, Channel> channels;
    private final Links links;

    private PlanInspection(Participation participation, Buyer buyer) {
        this.participation = participation;
        this.products = participation.products().stream().map(Product::id).collect(Collectors.toUnmodifiableSet());
        this.channels = buyer.channels().stream()
                .collect(Collectors.toMap(Channel::id, Function.identity(), (first, second) -> first));
        this.links = new Links(buyer);
    }

    static Inspected<Plan> of(@Nullable Plan plan, Participation participation, Buyer buyer) {
        var whole = Place.whole();
        var at = whole.in("plan");
        if (!at.given(plan) || plan == null) {
            return whole.rest(Optional.empty());
        }
        var inspection = new PlanInspection(participation, buyer);
        var activities = inspection.activities(plan.activities(), whole);
        var materials = inspection.materials(plan.materials(), whole);
        return whole.rest(Optional.of(new Plan(activities, materials)));
    }

    private List<Activity> activities(List<Activity> activities, Place whole) {
        Values.atMost(MOST_ACTIVITIES, activities.size(), whole.in("activities"));
        var sound = new ArrayList<Activity>();
        for (int i = 0; i < Math.min(MOST_ACTIVITIES, activities.size()); i++) {
            var at = whole.in("activities", i);
            activity(activities.get(i), at);
            if (at.isSound()) {
                sound.add(activities.get(i));
            }
        }
        return sound;
    }

    private void activity(Activity activity, Place at) {
        at.in("kind").given(activity.kind());
        days(activity, at);
        Values.text(activity.title(), at.in("title"), Values.LONGEST_LINE);
        option(activity.option(), at.in("option"));
        products(activity.products(), at);
        boolean hasLink = at.in("link").given(activity.link());
        if (at.in("channel").given(activity.channel()) && hasLink) {
            channel(activity.channel(), activity.link(), at);
        }
    }

    private void days(Activity activity, Place at) {
        boolean begins = inPromotion(activity.on(), at.in("on"));
        if (!at.in("until").given(activity.until()) || activity.until().isEmpty()) {
            return;
        }
        var last = activity.until().get();
        var until = at.in("until");
        if (begins && last.isBefore(activity.on())) {
            until.wrong(
                    last, new Words("開始日（" + activity.on() + "）より前です", "lies before its first day, " + activity.on()));
        } else {
            inPromotion(last, until);
        }
    }

    private boolean inPromotion(LocalDate day, Place at) {
        return Values.day(day, participation.promotionFrom(), participation.promotionTo(), at, "販促の期間", "promotion");
    }

    private void option(Optional<String> option, Place at) {
        if (at.given(option)) {
            option.ifPresent(each -> Values.oneOf(each, participation.options(), at, NOT_OFFERED));
        }
    }

    private void products(List<String> shown, Place in) {
        var seen = new HashSet<String>();
        for (int i = 0; i < shown.size(); i++) {
            var at = in.in("products", i);
            Values.oneOf(shown.get(i), products, at, NOT_PARTICIPATING);
            Values.once(shown.get(i), seen, at);
        }
    }

    private void channel(String id, Optional<URI> link, Place at) {
        var channel = channels.get(id);
        if (channel == null) {
            at.in("channel").wrong(id, new Words("バイヤーの経路にありません", "is the id of none of the buyer's channels"));
        } else {
            link.ifPresent(each -> links.inspect(each, channel, at.in("link")));
        }
    }

    private List<Material> materials(List<Material> materials, Place whole) {
        Values.atMost(MOST_MATERIALS, materials.size(), whole.in("materials"));
        var sound = new ArrayList<Material>();
        var seen = new HashSet<String>();
        for (int i = 0; i < Math.min(MOST_MATERIALS, materials.size()); i++) {
            var at = whole.in("materials", i);
            material(materials.get(i), at);
            if (at.isSound()) {
                Values.once(materials.get(i).id(), seen, at.in("id"));
            }
            if (at.isSound()) {
                sound.add(materials.get(i));
            }
        }
        return sound;
    }

    private void material(Material material, Place at) {
        Values.id(material.id(), at.in("id"));
        Values.text(material.wanted(), at.in("wanted"), Values.LONGEST_LINE);
        by(material.by(), at.in("by"));
        option(material.option(), at.in("option"));
    }

    private void by(LocalDate by, Place at) {
        if (Values.day(by, participation.season(), at) && by.isAfter(participation.promotionTo())) {
            at.wrong(
                    by,
                    new Words(
                            "販促の最終日（" + participation.promotionTo() + "）より後です",
                            "lies after the promotion's last day, " + participation.promotionTo()));
        }
    }
}
