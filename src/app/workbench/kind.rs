//! What the token is for, and what the specification of its kind asks.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::{Action, Context};
use crate::app::components::{Tone, icon, marked};
use crate::check::kind::TokenKind;
use crate::check::linked::Link;
use crate::check::profiles::{ClauseOutcome, ClauseReport, ProfileReport};

/// The line, and the profile below it.
pub(crate) fn kind(state: &Context) -> Html {
    let Some(report) = state.seen() else { return Html::default() };
    let found = &report.kind;
    let taken = state.kind.unwrap_or(found.kind);
    let told = match state.kind {
        Some(kind) => format!("Taken for {}, as you chose.", kind.title()),
        None if found.is_sure => format!("This is {}: {}.", found.kind.title(), found.why),
        None if found.kind == TokenKind::Generic => format!("A JWT of no special kind: {}.", found.why),
        None => format!("This is probably {}: {}.", found.kind.title(), found.why),
    };
    let choose = {
        let dispatcher = state.dispatcher();
        Callback::from(move |event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            dispatcher.dispatch(Action::Kind(TokenKind::from_name(&select.value())));
        })
    };
    html! {
        <section id="kind" class="kind" data-kind={taken.name()} data-sure={found.is_sure.to_string()} aria-labelledby="kind-title">
            <h2 id="kind-title" class="visually-hidden">{ "Kind of token" }</h2>
            <p class="kind__line">
                { marked(&told) }
                <label for="kind-choice">{ " Judge it as " }</label>
                <select id="kind-choice" onchange={choose}>
                    <option value="" selected={state.kind.is_none()}>{ "it says itself" }</option>
                    { for TokenKind::ALL.into_iter().filter(|kind| *kind != TokenKind::Generic).map(|kind| html! {
                        <option value={kind.name()} selected={state.kind == Some(kind)}>{ kind.title() }</option>
                    }) }
                </select>
            </p>
            if let Some(dialect) = &found.dialect {
                <p id="dialect" class="kind__line" data-dialect={dialect.name.clone()}>
                    { marked(&format!("Issued by {}: {}. It differs from the standards: {}.", dialect.title, dialect.why, dialect.differs)) }
                </p>
            }
            if !report.links.is_empty() {
                { links(&report.links) }
            }
            if let Some(profile) = &report.profile {
                { profile_panel(profile) }
            }
        </section>
    }
}

/// What tokens that were pasted together say about each other.
fn links(links: &[Link]) -> Html {
    let link = |link: &Link| {
        let tone = if link.holds { Tone::Ok } else { Tone::Bad };
        html! {
            <li class="profile__clause" data-link={link.id.clone()} data-holds={link.holds.to_string()} data-tone={tone.name()}>
                { icon(tone) }
                <div>
                    <p class="profile__asks">
                        <strong>{ if link.holds { "fits" } else { "does not fit" } }</strong>
                        { between(link) }{ marked(&link.message) }
                    </p>
                    <p class="profile__seen">{ link.source.clone() }</p>
                </div>
            </li>
        }
    };
    html! {
        <div id="links" class="profile">
            <p class="profile__summary">{ "What was pasted together says about each other:" }</p>
            <ul class="profile__clauses">{ for links.iter().map(link) }</ul>
        </div>
    }
}

fn between(link: &Link) -> String {
    if link.from == link.to {
        format!(": token {} and what stands beside it: ", link.from + 1)
    } else {
        format!(": token {} to token {}: ", link.from + 1, link.to + 1)
    }
}

fn profile_panel(profile: &ProfileReport) -> Html {
    let count = |outcome| profile.clauses.iter().filter(|clause| clause.outcome == outcome).count();
    let (failed, warned) = (count(ClauseOutcome::Fail), count(ClauseOutcome::Warn));
    let (passed, open) = (count(ClauseOutcome::Pass), count(ClauseOutcome::CannotCheck));
    let summary = format!("{}: {failed} not kept, {warned} doubtful, {passed} kept, {open} not checked", profile.title);
    html! {
        <details id="profile" class="profile" data-profile={profile.id.clone()}>
            <summary class="profile__summary">{ summary }</summary>
            <ul class="profile__clauses">{ for profile.clauses.iter().map(clause) }</ul>
        </details>
    }
}

fn clause(clause: &ClauseReport) -> Html {
    let (tone, word) = match clause.outcome {
        ClauseOutcome::Pass => (Tone::Ok, "kept"),
        ClauseOutcome::Fail => (Tone::Bad, "not kept"),
        ClauseOutcome::Warn => (Tone::Warn, "doubtful"),
        ClauseOutcome::CannotCheck => (Tone::Neutral, "not checked"),
    };
    html! {
        <li class="profile__clause" data-clause={clause.id.clone()} data-outcome={clause.outcome.name()} data-tone={tone.name()}>
            { icon(tone) }
            <div>
                <p class="profile__asks"><strong>{ word }</strong>{ ": " }{ marked(&clause.asks) }</p>
                <p class="profile__seen">{ marked(&clause.message) }{ format!(" ({}, {})", clause.level.word(), clause.source) }</p>
            </div>
        </li>
    }
}
