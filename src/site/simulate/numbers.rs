//! Numbers in words: thousands apart, bytes and seconds with the unit that fits.

/// A number with at most one decimal place and its thousands apart; a power of ten where it is too long to read.
pub fn amount(number: f64) -> String {
    if !number.is_finite() {
        return "beyond counting".to_owned();
    }
    if number.abs() >= 1e12 {
        return format!("{number:.1e}").replace('e', " × 10^");
    }
    let places = usize::from(number.abs() < 1000.0 && number.fract() != 0.0);
    // What is under a tenth would be written as nothing.
    let places = if number != 0.0 && number.abs() < 0.1 { 3 } else { places };
    let text = format!("{number:.places$}");
    let (whole, rest) = text.split_once('.').unwrap_or((&text, ""));
    let mut out = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) && !out.ends_with('-') {
            out.push(',');
        }
        out.push(digit);
    }
    if rest.trim_end_matches('0').is_empty() { out } else { format!("{out}.{rest}") }
}

/// Bytes with a unit of powers of ten.
pub fn bytes(number: f64) -> String {
    scaled(number, &[(1e15, "PB"), (1e12, "TB"), (1e9, "GB"), (1e6, "MB"), (1e4, "kB")], "bytes")
}

/// Seconds with the unit in which a person says them.
pub fn seconds(number: f64) -> String {
    let units = [(31_557_600.0, 31_557_600.0, "years"), (172_800.0, 86_400.0, "days"), (7200.0, 3600.0, "hours")];
    let units = units.into_iter().chain([(3600.0, 60.0, "minutes")]);
    let fits = units.into_iter().find(|(least, ..)| number >= *least);
    fits.map_or_else(|| format!("{} s", amount(number)), |(_, size, unit)| format!("{} {unit}", amount(number / size)))
}

fn scaled(number: f64, units: &[(f64, &str)], plain: &str) -> String {
    match units.iter().find(|(size, _)| number >= *size) {
        Some((size, unit)) => {
            let value = number / size;
            let places = if value < 10.0 { 2 } else { 1 };
            format!("{value:.places$} {unit}")
        }
        None => format!("{} {plain}", amount(number)),
    }
}
