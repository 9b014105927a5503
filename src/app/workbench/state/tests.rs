//! What actions make of the state.

use super::*;
use crate::worker::protocol::PolicyCode;

const TOKEN: &str = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJqb2UifQ.AAAA";

fn after(actions: Vec<Action>) -> State {
    let state = actions.into_iter().fold(Rc::new(State::default()), |state, action| state.reduce(action));
    (*state).clone()
}

fn typed(text: &str) -> Action {
    Action::Text(PastedText::Small(text.into()))
}

fn report(generation: u32) -> Action {
    let report = crate::check::run(&crate::check::Input { token: TOKEN, ..Default::default() });
    Action::Outcome(Outcome {
        id: generation,
        result: TaskResult::Report(Box::new(report), Notes::default(), Vec::new()),
    })
}

#[test]
fn a_short_text_is_read_at_once_and_the_verdict_is_awaited() {
    let state = after(vec![typed(TOKEN)]);
    assert!(state.reading.token.is_some() && state.is_busy());
}

#[test]
fn new_input_takes_the_old_verdict_away() {
    assert!(after(vec![typed(TOKEN), report(1)]).report.is_some());
    let state = after(vec![typed(TOKEN), report(1), Action::Key("k".into())]);
    assert!(state.report.is_none() && state.is_busy());
}

#[test]
fn an_outcome_of_older_input_is_dropped() {
    let state = after(vec![typed(TOKEN), Action::Key("k".into()), report(1)]);
    assert!(state.report.is_none());
}

#[test]
fn pointing_at_a_claim_changes_no_verdict() {
    let state = after(vec![typed(TOKEN), report(1), Action::Point(Some(Span::new(0, 3)))]);
    assert!(state.report.is_some());
}

#[test]
fn what_happened_to_the_engine_is_told_until_the_next_input() {
    let stopped = || vec![typed(TOKEN), Action::Engine(EngineState::Stopped), Action::Engine(EngineState::Ready)];
    let state = after(stopped());
    assert!(state.engine == EngineState::Stopped && !state.is_busy());
    let state = after(stopped().into_iter().chain([Action::Key("k".into())]).collect());
    assert!(state.engine == EngineState::Ready && state.is_busy());
}

#[test]
fn an_empty_text_is_not_busy() {
    assert!(!after(vec![typed(TOKEN), typed("  ")]).is_busy());
}

#[test]
fn a_disclosure_is_left_out_and_put_back_and_the_panel_stays_meanwhile() {
    let state = after(vec![typed(TOKEN), report(1), Action::Toggle(2)]);
    assert!(state.extras.left_out == [2] && state.report.is_none() && state.seen().is_some());
    assert!(after(vec![typed(TOKEN), Action::Toggle(2), Action::Toggle(2)]).extras.left_out.is_empty());
    let state = after(vec![typed(TOKEN), report(1), Action::Toggle(2), typed("other")]);
    assert!(state.extras.left_out.is_empty() && state.seen().is_none());
}

#[test]
fn consent_is_about_one_token() {
    let state = after(vec![typed(TOKEN), Action::AllowSlow]);
    assert!(state.extras.allow_slow && state.is_busy());
    assert!(!after(vec![typed(TOKEN), Action::AllowSlow, typed("other")]).extras.allow_slow);
}

#[test]
fn a_key_from_another_page_brings_its_passphrase() {
    let key = KeyQuestion { key: "k".into(), encoding: "hex".into(), passphrase: "p".into() };
    let state = after(vec![typed(TOKEN), Action::AllowSlow, Action::Take { token: None, key: Some(key.clone()) }]);
    assert!(state.key_question() == key && !state.extras.allow_slow && state.is_busy());
}

#[test]
fn a_policy_is_loaded_and_a_wrong_one_changes_nothing() {
    let load = |text: &str| Action::LoadPolicy(text.into());
    let state = after(vec![Action::Expect(Field::Issuer, "old".into()), load(r#"{"issuer":"new","maxTokenAge":60}"#)]);
    let texts = |state: &State| [Field::Issuer, Field::MaxAge].map(|field| state.expectations.text(field).to_owned());
    assert_eq!(texts(&state), ["new", "60"]);
    assert!(state.refill == 1 && state.code.fault.is_empty());
    let state =
        after(vec![Action::Expect(Field::Issuer, "old".into()), load(r#"{"issuer":"new","maxTokenAge":"60"}"#)]);
    assert_eq!(texts(&state), ["old", ""]);
    assert!(state.refill == 0 && state.code.fault.contains("maxTokenAge"));
}

#[test]
fn code_of_a_target_that_is_not_wanted_any_more_is_dropped() {
    let came = |target: &str| {
        let written =
            PolicyCode { target: target.into(), targets: Vec::new(), file: String::new(), text: Ok("x".into()) };
        Action::Outcome(Outcome { id: 0, result: TaskResult::PolicyCode(written) })
    };
    let asked = || Action::Code("json".into());
    assert!(after(vec![asked(), came("json")]).code.written.is_some());
    assert!(after(vec![asked(), came("node-jose")]).code.written.is_none());
    assert!(after(vec![came("json")]).code.written.is_none());
}
