//! The results as a table: how many a second, with the slowest and the fastest batch.

use yew::prelude::*;

/// What was measured of one algorithm.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Row {
    /// The algorithm.
    pub(super) alg: &'static str,
    /// Its key, in words.
    pub(super) key: String,
    /// Signing, verifying, decoding; or why nothing could be measured.
    pub(super) rates: Result<Vec<Rate>, String>,
}

/// Operations a second.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Rate {
    least: f64,
    middle: f64,
    most: f64,
}

impl Rate {
    /// Of an odd number of batches.
    pub(super) fn of<const N: usize>(mut batches: [f64; N]) -> Self {
        batches.sort_by(f64::total_cmp);
        let at = |at: usize| batches.get(at).copied().unwrap_or_default();
        Rate { least: at(0), middle: at(N / 2), most: at(N.saturating_sub(1)) }
    }
}

/// The table.
pub(super) fn table(rows: &[Row]) -> Html {
    html! {
        <div class="table" tabindex="0" role="region" aria-label="Operations a second">
            <table id="bench-results">
                <caption>{ "Operations a second on this device, now: the middle of five batches, then the slowest and the fastest" }</caption>
                <thead><tr>
                    <th scope="col">{ "Algorithm" }</th><th scope="col">{ "Key" }</th>
                    <th scope="col">{ "Sign" }</th><th scope="col">{ "Verify" }</th><th scope="col">{ "Decode only" }</th>
                </tr></thead>
                <tbody>{ for rows.iter().map(row) }</tbody>
            </table>
        </div>
    }
}

fn row(row: &Row) -> Html {
    let cells = match &row.rates {
        Ok(rates) => rates.iter().map(|rate| html! { <td>{ words(*rate) }</td> }).collect::<Html>(),
        Err(why) => html! { <td colspan="3">{ why.clone() }</td> },
    };
    html! { <tr><th scope="row">{ row.alg }</th><td>{ row.key.clone() }</td>{ cells }</tr> }
}

fn words(rate: Rate) -> String {
    format!("{} ({} to {})", number(rate.middle), number(rate.least), number(rate.most))
}

/// Three digits that count, in groups of three; what lies behind them would be chance.
fn number(amount: f64) -> String {
    if amount < 10.0 {
        return format!("{amount:.1}");
    }
    let mut step = 1.0;
    while amount / step >= 1000.0 {
        step *= 10.0;
    }
    let digits = format!("{:.0}", (amount / step).round() * step);
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(' ');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_counts_and_numbers_are_rounded() {
        let rate = Rate::of([5.0, 123_456.0, 17.2, 999.6, 40.0]);
        assert_eq!(words(rate), "40 (5.0 to 123 000)");
        assert_eq!(number(999.6), "1 000");
        assert_eq!(number(1_234_567.0), "1 230 000");
        assert_eq!(number(17.2), "17");
    }
}
