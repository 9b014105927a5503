//! Moments on a line, drawn by elements.

use yew::prelude::*;

use crate::site::simulate::{Moment, seconds};

/// Units of the line.
const LINE: f64 = 300.0;

/// Units of the whole width: the words at the last moment need room too.
const WIDTH: usize = 420;

/// Units of height for each moment's words.
const ROW: usize = 18;

/// The moments in order, and from which to which the line is marked as open to the thief; the words say the same.
pub(super) fn timeline(title: &str, moments: &[Moment], open: Option<(f64, f64)>) -> Html {
    let last = moments.iter().map(|moment| moment.at).fold(0.0, f64::max);
    let place = |at: f64| if last > 0.0 { at / last * LINE } else { 0.0 };
    let said: Vec<String> = moments.iter().map(|moment| format!("{} at {}", moment.what, seconds(moment.at))).collect();
    let line = moments.len() * ROW + 8;
    let moment = |(row, moment): (usize, &Moment)| {
        let (x, y) = (format!("{:.1}", place(moment.at) + 2.0), row * ROW);
        html! {
            <g>
                <line class="timeline__moment" x1={x.clone()} x2={x.clone()} y1={(y + 4).to_string()} y2={(line + 6).to_string()} />
                <text class="timeline__label" {x} dx="5" y={(y + 13).to_string()}>
                    { format!("{}, {}", moment.what, seconds(moment.at)) }
                </text>
            </g>
        }
    };
    let marked = open.map(|(from, to)| {
        let length = (place(to) - place(from)).max(0.0);
        html! {
            <rect class="timeline__open" x={format!("{:.1}", place(from) + 2.0)} y={(line - 4).to_string()} width={format!("{length:.1}")} height="8" />
        }
    });
    html! {
        <figure class="timeline">
            <figcaption>{ title.to_owned() }</figcaption>
            <svg class="timeline__plot" viewBox={format!("0 0 {WIDTH} {}", line + 14)} role="img" aria-label={format!("{title}: {}", said.join("; "))}>
                <line class="timeline__axis" x1="2" x2={format!("{:.1}", LINE + 2.0)} y1={line.to_string()} y2={line.to_string()} />
                { for marked }
                { for moments.iter().enumerate().map(moment) }
            </svg>
        </figure>
    }
}
