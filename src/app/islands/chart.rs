//! Bars, drawn by elements: a picture beside a table that says the same.

use yew::prelude::*;

use crate::site::simulate::Bar;

/// Units of the drawing for one bar with its label.
const ROW: usize = 34;

/// Units that the longest bar takes.
const LONGEST: f64 = 300.0;

/// Units of the whole width: the words beside the longest bar need room too.
const WIDTH: usize = 420;

/// The bars under their title, each with its label above and its value behind.
pub(super) fn chart(title: &str, bars: &[Bar]) -> Html {
    let most = bars.iter().map(|bar| bar.value).fold(0.0, f64::max);
    let said: Vec<String> = bars.iter().map(|bar| format!("{} {}", bar.label, bar.words)).collect();
    let row = |(at, bar): (usize, &Bar)| {
        let top = at * ROW;
        // A value that is not zero is seen.
        let length = if bar.value > 0.0 { (bar.value / most * LONGEST).max(1.0) } else { 0.0 };
        html! {
            <g>
                <text class="chart__label" x="0" y={(top + 12).to_string()}>{ bar.label.clone() }</text>
                <rect class="chart__bar" x="0" y={(top + 17).to_string()} width={format!("{length:.1}")} height="10" />
                <text class="chart__value" x={format!("{:.1}", length + 6.0)} y={(top + 26).to_string()}>{ bar.words.clone() }</text>
            </g>
        }
    };
    let view = format!("0 0 {WIDTH} {}", bars.len() * ROW);
    html! {
        <figure class="chart">
            <figcaption>{ title.to_owned() }</figcaption>
            <svg class="chart__plot" viewBox={view} role="img" aria-label={format!("{title}: {}", said.join("; "))}>
                { for bars.iter().enumerate().map(row) }
            </svg>
        </figure>
    }
}
