//! The field for whatever is pasted, with the parts of the selected token coloured behind the text.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::Context;
use super::state::{Action, LARGE, PastedText, State};
use crate::app::platform::{self, BrowserText};
use crate::check::reading::part_class;
use crate::jose::error::{Part, Severity};
use crate::jose::span::Span;

/// Characters of a long text that the field shows.
const PREVIEW: u32 = 1_200;

/// The token field.
#[component]
pub(crate) fn TokenField() -> Html {
    let Some(state) = use_context::<Context>() else { return Html::default() };
    let field = use_node_ref();
    let live = use_state(|| false);
    let take = {
        let state = state.dispatcher();
        move |field: &HtmlTextAreaElement, text: BrowserText| {
            let text = take_text(field, text);
            let state = state.clone();
            match text {
                PastedText::Small(_) => state.dispatch(Action::Text(text)),
                // The browser's own share of such a paste is long enough: ours comes in a task of its own.
                PastedText::Large { .. } => platform::later(move || state.dispatch(Action::Text(text))),
            }
        }
    };

    // What was typed before the page came alive, or is in the address, is taken over; nothing is overwritten.
    use_effect_with(field.clone(), {
        let (take, live, state) = (take.clone(), live.setter(), state.clone());
        move |field| {
            let Some(field) = field.cast::<HtmlTextAreaElement>() else { return };
            if let Some(text) = platform::take_fragment() {
                field.set_value(&text);
            } else if state.has_text() && field.value().is_empty() {
                field.set_value(shown_text(&state));
            }
            if !field.value().is_empty() && field.value() != shown_text(&state) {
                take(&field, platform::field_text(&field));
            }
            live.set(true);
        }
    });

    use_effect_with((state.refill, field.clone()), {
        let state = state.clone();
        move |(refill, field)| {
            if let Some(field) = field.cast::<HtmlTextAreaElement>().filter(|_| *refill > 0) {
                field.set_value(shown_text(&state));
            }
        }
    });

    let oninput = {
        let take = take.clone();
        Callback::from(move |event: InputEvent| {
            let field: HtmlTextAreaElement = event.target_unchecked_into();
            take(&field, platform::field_text(&field));
        })
    };
    let onpaste = {
        let take = take.clone();
        let is_large = matches!(state.text, PastedText::Large { .. });
        Callback::from(move |event: Event| {
            let Some(text) = platform::pasted_text(&event) else { return };
            // A long text never reaches the field: laying it out would freeze the page. The field is read-only while it
            // shows the beginning of one, so the next paste, long or short, is ours too.
            if is_large || text.length() > LARGE {
                event.prevent_default();
                let field: HtmlTextAreaElement = event.target_unchecked_into();
                if text.length() <= LARGE {
                    field.set_value(&text.to_text());
                }
                take(&field, text);
            }
        })
    };
    let ondrop = Callback::from(move |event: DragEvent| {
        let (take, field) = (take.clone(), event.target_unchecked_into::<HtmlTextAreaElement>());
        let dropped = platform::read_dropped_file(&event, move |text| {
            if text.length() <= LARGE {
                field.set_value(&text.to_text());
            }
            take(&field, text);
        });
        if dropped {
            event.prevent_default();
        }
    });
    let clear = {
        let (state, field) = (state.dispatcher(), field.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(field) = field.cast::<HtmlTextAreaElement>() {
                field.set_value("");
                let _focused = field.focus();
            }
            state.dispatch(Action::Text(PastedText::Small("".into())));
        })
    };
    let large = match &state.text {
        PastedText::Large { text, .. } => Some(text.length()),
        PastedText::Small(_) => None,
    };
    html! {
        <section class="token-field" aria-labelledby="token-label">
            <div class="field-head">
                <label id="token-label" class="field-head__label" for="token">{ "Paste anything with a token in it" }</label>
                if state.has_text() {
                    <button id="clear" type="button" class="quiet-button" onclick={clear}>{ "Clear" }</button>
                }
            </div>
            <div class="token-field__box" data-live={live.then_some("true")}>
                <pre class="token-field__mirror" aria-hidden="true">{ mirror(&state) }</pre>
                <textarea
                    id="token"
                    ref={field}
                    class="token-field__input"
                    spellcheck="false"
                    autocomplete="off"
                    autocapitalize="off"
                    autocorrect="off"
                    rows="6"
                    placeholder="A bare token, an Authorization header, a curl command, a URL, a JSON response, a log line ..."
                    aria-describedby="token-note"
                    data-ready={live.then_some("true")}
                    readonly={large.is_some()}
                    {oninput}
                    {onpaste}
                    {ondrop}
                />
            </div>
            <p id="token-note" class="field-note">
                if let Some(length) = large {
                    { format!("{} characters, kept in memory; the field shows the beginning. Paste again or clear to replace it.", grouped(length)) }
                }
            </p>
        </section>
    }
}

fn take_text(field: &HtmlTextAreaElement, text: BrowserText) -> PastedText {
    if text.length() <= LARGE {
        return PastedText::Small(text.to_text().into());
    }
    let preview = format!("{}...", text.beginning(PREVIEW));
    field.set_value(&preview);
    PastedText::Large { text, preview: preview.into() }
}

fn shown_text(state: &State) -> &str {
    match &state.text {
        PastedText::Small(text) => text,
        PastedText::Large { preview, .. } => preview,
    }
}

/// The same text in coloured pieces, exactly below the one that is typed.
fn mirror(state: &State) -> Html {
    let text = shown_text(state);
    let mut marks = Vec::new();
    let found = state.reading.found.get(state.reading.selected).filter(|_| matches!(state.text, PastedText::Small(_)));
    let offset = found.map_or(text.len() - text.trim_start().len(), |found| found.span.start);
    if let Some(token) = state.reading.token.as_ref().filter(|_| found.is_none_or(|found| found.mends.is_empty())) {
        marks.extend(token.sections.iter().map(|section| Mark::part(section.span.shifted(offset), section.part)));
        let faults =
            token.findings.iter().filter(|finding| finding.severity == Severity::Error && !finding.span.is_empty());
        // One underline per place is enough, and many would make typing slow.
        marks.extend(faults.take(20).map(|finding| Mark::class(finding.span.shifted(offset), "fault")));
        marks.extend(state.pointed.map(|span| Mark::class(span.shifted(offset), "pointed")));
    } else if let Some(found) = found {
        marks.push(Mark::class(found.span, "mended"));
    }
    let pieces = pieces(text, &marks);
    // The space gives the last empty line its height.
    html! { <>{ for pieces }{ " " }</> }
}

struct Mark {
    span: Span,
    part: Option<Part>,
    class: &'static str,
}

impl Mark {
    fn part(span: Span, part: Part) -> Self {
        Mark { span, part: Some(part), class: "" }
    }

    fn class(span: Span, class: &'static str) -> Self {
        Mark { span, part: None, class }
    }
}

fn pieces(text: &str, marks: &[Mark]) -> Vec<Html> {
    let mut cuts: Vec<usize> = marks.iter().flat_map(|mark| [mark.span.start, mark.span.end]).collect();
    cuts.extend([0, text.len()]);
    cuts.retain(|&cut| cut <= text.len() && text.is_char_boundary(cut));
    cuts.sort_unstable();
    cuts.dedup();
    cuts.windows(2)
        .filter_map(|pair| {
            let span = Span::new(*pair.first()?, *pair.last()?);
            let over = |mark: &&Mark| mark.span.start <= span.start && span.end <= mark.span.end;
            let part = marks.iter().filter(over).find_map(|mark| mark.part).map(part_class);
            let has = |class| marks.iter().filter(over).any(|mark| mark.class == class).then_some("true");
            let piece = span.slice(text).to_owned();
            Some(match (part, has("fault"), has("pointed"), has("mended")) {
                (None, None, None, None) => html! { { piece } },
                (part, fault, pointed, mended) => html! {
                    <span class="part" data-part={part} data-fault={fault} data-pointed={pointed} data-mended={mended}>{ piece }</span>
                },
            })
        })
        .collect()
}

fn grouped(number: u32) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}
