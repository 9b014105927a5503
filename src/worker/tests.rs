//! The worker without a browser: jobs through the wire format and back.

use super::agent::Agent;
use super::protocol::*;
use super::question::{Answer, Question, Repeat, Work};
use crate::check::report::{PolicyState, Signature, Structure};
use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;

fn agent() -> Agent {
    Agent::new(Box::new(UnwrapErr(SysRng)))
}

const NOW: i64 = 1_795_000_000;

fn run(agent: &mut Agent, text: Text, task: Task) -> TaskResult {
    let bytes = encode(&Job { id: 7, text, task });
    let outcome = agent.run(decode(&bytes).expect("a job survives the wire"), None);
    let outcome: Outcome = decode(&encode(&outcome)).expect("an outcome survives the wire");
    assert_eq!(outcome.id, 7);
    outcome.result
}

fn example(kind: ExampleKind) -> (Example, crate::check::report::Report) {
    let mut agent = agent();
    let TaskResult::Example(example) = run(&mut agent, Text::Kept, Task::Example { kind, now: NOW }) else {
        panic!("{kind:?} gives an example")
    };
    let check = Check { key: example.key.clone(), encoding: "utf-8".into(), now: NOW, ..Check::default() };
    let TaskResult::Report(report, notes, _) =
        run(&mut agent, Text::Inline(example.token.clone()), Task::Check(Box::new(check)))
    else {
        panic!("a check gives a report")
    };
    assert!(notes.header.iter().any(|note| note.name == "alg"), "{kind:?}");
    assert!(notes.payload.iter().any(|note| note.name == "exp" && note.is_time), "{kind:?}");
    (example, *report)
}

#[test]
fn every_example_is_what_its_name_says() {
    let cases = [
        (ExampleKind::Valid, "verified", PolicyState::Unset),
        (ExampleKind::Expired, "verified", PolicyState::Fail),
        (ExampleKind::Tampered, "invalid", PolicyState::Unset),
        (ExampleKind::None, "unsigned", PolicyState::Unset),
        (ExampleKind::SelfCarried, "self-asserted", PolicyState::Unset),
        (ExampleKind::Rs256, "verified", PolicyState::Unset),
        (ExampleKind::Es256, "verified", PolicyState::Unset),
    ];
    for (kind, signature, policy) in cases {
        let (_, report) = example(kind);
        assert_eq!(report.structure.state, Structure::Ok, "{kind:?} {:?}", report.findings);
        assert_eq!(report.signature.state.name(), signature, "{kind:?} {}", report.signature.detail);
        assert_eq!(report.policy.state, policy, "{kind:?} {}", report.policy.detail);
    }
}

#[test]
fn the_witness_names_key_and_algorithm() {
    let (_, report) = example(ExampleKind::Es256);
    let Signature::Verified(verified) = report.signature.state else { panic!("the example verifies") };
    assert_eq!((verified.alg(), verified.key()), ("ES256", 1));
    assert!(report.signature.detail.contains("2026-11"), "{}", report.signature.detail);
}

#[test]
fn the_text_is_kept_between_jobs() {
    let mut agent = agent();
    let (example, _) = example(ExampleKind::Valid);
    let read = Task::Read(Default::default());
    let TaskResult::Reading(first) = run(&mut agent, Text::Inline(example.token), read.clone()) else {
        panic!("a reading")
    };
    let TaskResult::Reading(second) = run(&mut agent, Text::Kept, read) else { panic!("a reading") };
    assert_eq!(first, second);
    assert!(first.token.is_some_and(|token| token.payload.is_some()));
}

#[test]
fn bytes_that_are_no_job_are_none() {
    assert!(decode::<Job>(&[0xff; 3]).is_none());
}

#[test]
fn every_kind_of_key_is_made_and_recognised() {
    let mut agent = agent();
    let curves = (0..KeyKind::CURVES.len()).map(|at| KeyKind::Curve(at as u8));
    let kinds =
        [KeyKind::Oct(48), KeyKind::Rsa(2048)].into_iter().chain(curves).chain([44, 65, 87].map(KeyKind::MlDsa));
    for kind in kinds {
        let mut result = run(&mut agent, Text::Kept, Task::Generate(kind));
        let mut last = 0;
        while let TaskResult::Generating(progress) = result {
            assert!(progress.tried >= last && progress.primes <= 2, "{kind:?}");
            last = progress.tried;
            result = run(&mut agent, Text::Kept, Task::GenerateMore);
        }
        let TaskResult::Generated(key) = result else { panic!("{kind:?} gives a key") };
        let question = KeyQuestion { key, ..KeyQuestion::default() };
        let TaskResult::Inspection(inspection) = run(&mut agent, Text::Kept, Task::Inspect(question)) else {
            panic!("{kind:?} is looked at")
        };
        assert_eq!(inspection.keys.len(), 1, "{kind:?}");
    }
    for kind in [KeyKind::Rsa(1024), KeyKind::Curve(200), KeyKind::MlDsa(1)] {
        assert!(matches!(run(&mut agent, Text::Kept, Task::Generate(kind)), TaskResult::Misunderstood), "{kind:?}");
    }
}

#[test]
fn a_policy_is_written_as_code_and_as_json() {
    let mut agent = agent();
    let mut written = |target: &str, key: &str| {
        let policy = crate::check::policy::Policy { issuers: vec!["https://a.example".into()], ..Default::default() };
        let key = KeyQuestion { key: key.into(), encoding: "utf-8".into(), ..KeyQuestion::default() };
        let order = CodeOrder { target: target.into(), policy, key };
        match run(&mut agent, Text::Kept, Task::PolicyCode(Box::new(order))) {
            TaskResult::PolicyCode(code) => code,
            _ => panic!("a policy gives code"),
        }
    };
    let code = written("node-jose", "a secret of some length");
    let text = code.text.expect("a key and a policy are enough");
    assert!(text.contains("issuer: [\"https://a.example\"]") && !text.contains("a secret of some length"), "{text}");
    assert!(code.targets.iter().any(|target| target.id == "python-pyjwt" && target.executed));
    assert!(written("node-jose", "").text.is_err());
    assert!(written("json", "").text.is_ok_and(|text| text.contains("\"issuer\": [\"https://a.example\"]")));
}

fn ask(agent: &mut Agent, text: Text, question: Question) -> Answer {
    let TaskResult::Answer(answer) = run(agent, text, Task::Ask(question)) else { panic!("a question has an answer") };
    answer
}

#[test]
fn a_widget_gets_key_token_verdict_and_repetitions() {
    let mut agent = agent();
    let Answer::Key { private, public } = ask(&mut agent, Text::Kept, Question::Key(KeyKind::Curve(0))) else {
        panic!("a key is made")
    };
    assert!(public.contains("P-256") && !public.contains("\"d\""));
    let order = BuildOrder {
        header: "{\"alg\":\"ES256\"}".into(),
        payload: "{\"sub\":\"user-42\"}".into(),
        key: KeyQuestion { key: private.clone(), ..KeyQuestion::default() },
        allow_unsafe: false,
    };
    let Answer::Token(token) = ask(&mut agent, Text::Kept, Question::Token(Box::new(order))) else {
        panic!("a token is made")
    };
    let check = Check { key: public, now: NOW, ..Check::default() };
    let Answer::Judged(judged) = ask(&mut agent, Text::Inline(token), Question::Judge(Box::new(check))) else {
        panic!("a token is judged")
    };
    assert_eq!(judged.signature.state.name(), "verified");
    for work in [Work::Decode, Work::Verify, Work::Sign] {
        let repeat = Repeat { work, alg: "ES256".into(), key: private.clone(), times: 2 };
        let answer = ask(&mut agent, Text::Kept, Question::Repeat(Box::new(repeat)));
        assert!(answer == Answer::Repeated(2), "{work:?}");
    }
    let repeat = Repeat { work: Work::Verify, alg: "ES384".into(), key: private, times: 2 };
    assert!(ask(&mut agent, Text::Kept, Question::Repeat(Box::new(repeat))) == Answer::Repeated(0));
}
