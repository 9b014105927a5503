//! The reference cases: numbers that are known from elsewhere.

use super::*;
use crate::site::sizes::claims_room;

fn with(signing: &str) -> Inputs {
    Inputs { signing: signing.to_owned(), ..Inputs::default() }
}

#[test]
fn samples_have_the_sizes_that_are_known() {
    let sizes = ["HS256", "RS256, 2048 bits", "ES256", "Ed25519", "ML-DSA-44"].map(|name| token(&with(name)));
    assert_eq!(sizes, [436, 735, 479, 482, 3626]);
}

/// The example of the OWASP cheat sheet: 64 bits, 10,000 guesses a second, 100,000 live sessions, 585 years.
#[test]
fn guessing_a_session_takes_as_long_as_owasp_says() {
    assert_eq!(format!("{:.1}", session_years(64.0, 10_000.0, 100_000.0)), "584.5");
}

#[test]
fn the_defaults_give_the_known_rates() {
    let inputs = Inputs::default();
    assert_eq!(inputs.requests(), 5000.0);
    let month = monthly(inputs.requests(), header_line(token(&inputs)));
    assert_eq!(month, 5000.0 * 503.0 * 2_592_000.0);
    assert_eq!(bytes(month), "6.52 TB");
    assert_eq!(format!("{:.1}", token_requests(&inputs)), "55.6");
    assert_eq!(Strategy::ShortLife.worst(&inputs), 960.0);
    assert_eq!(Strategy::ShortLife.mean(&inputs), 510.0);
    assert_eq!(cookie_line(128.0), 43);
    assert_eq!(rollover(&inputs), Rollover { sign: 600.0, retire: 1560.0 });
}

#[test]
fn the_room_for_claims_in_a_cookie_is_known() {
    let room = |name| {
        let inputs = with(name);
        let signing = inputs.signing();
        claims_room("__Host-at".len(), 43 + signing.alg.len(), signing.bytes)
    };
    assert_eq!(room("HS256"), Some(2983));
    assert_eq!(room("ES256"), Some(2951));
    assert_eq!(room("RS256, 2048 bits"), Some(2759));
    assert_eq!(room("RS256, 4096 bits"), Some(2503));
    assert_eq!(room("ML-DSA-44"), Some(591));
    assert_eq!(room("ML-DSA-65"), None);
}

#[test]
fn a_cache_of_answers_asks_once_in_a_window() {
    let mut inputs = Inputs::default();
    // Six requests in the minute for which an answer is kept: one of them asks.
    assert!((introspections(&inputs) - 5000.0 / 6.0).abs() < 1e-6);
    inputs.answer = 0.0;
    assert_eq!(introspections(&inputs), 5000.0);
}

#[test]
fn no_way_to_take_back_is_slower_than_the_expiry() {
    let inputs = Inputs { lifetime: 10.0, leeway: 0.0, ..Inputs::default() };
    for strategy in Strategy::ALL {
        let worst = strategy.worst(&inputs);
        assert!(worst <= 10.0 && strategy.mean(&inputs) <= worst, "{}", strategy.id());
        for revoked in [0.0, 5.0, 10.0, 20.0] {
            let moments = timeline(strategy, &inputs, revoked);
            assert!(moments.windows(2).all(|pair| pair[0].at <= pair[1].at), "{}: {moments:?}", strategy.id());
        }
    }
}

#[test]
fn every_field_reads_what_it_writes() {
    let defaults = Inputs::default();
    for field in FIELDS {
        let mut inputs = Inputs::default();
        assert!((field.range.0..=field.range.1).contains(&(field.read)(&defaults)), "{}", field.id);
        *(field.write)(&mut inputs) = 77.0;
        assert_eq!((field.read)(&inputs), 77.0, "{}", field.id);
        let changed = FIELDS.iter().filter(|other| (other.read)(&inputs) != (other.read)(&defaults)).count();
        assert_eq!(changed, 1, "{}", field.id);
    }
}

#[test]
fn outputs_have_names_of_their_own_and_survive_every_extreme() {
    let most = FIELDS.iter().fold(Inputs::default(), |mut inputs, field| {
        *(field.write)(&mut inputs) = field.range.1;
        inputs
    });
    for inputs in [Inputs::default(), most] {
        let all = outputs(&inputs);
        let names: std::collections::BTreeSet<&str> = all.iter().map(|output| output.name).collect();
        assert_eq!(names.len(), all.len());
        assert!(all.len() >= 22);
        assert!(all.iter().all(|output| !output.value.contains("NaN")), "{all:?}");
    }
}

#[test]
fn numbers_are_written_for_people() {
    for (number, words) in [(0.0, "0"), (0.25, "0.2"), (55.56, "55.6"), (1000.0, "1,000"), (1_234_567.0, "1,234,567")] {
        assert_eq!(amount(number), words);
    }
    for (number, words) in [(960.0, "960 s"), (3600.0, "60 minutes"), (5.0, "5 s"), (63_115_200.0, "2 years")] {
        assert_eq!(seconds(number), words);
    }
    assert_eq!(bytes(436.0), "436 bytes");
    assert_eq!(bytes(30_000_000.0), "30.0 MB");
}

#[test]
fn charts_have_a_bar_for_each_thing() {
    let inputs = Inputs::default();
    for chart in Chart::ALL {
        let bars = chart.bars(&inputs);
        assert!(bars.len() >= 5 && bars.iter().all(|bar| bar.value >= 0.0 && bar.value.is_finite()), "{chart:?}");
    }
}
