//! The answers as JSON. Their members are the interface: what is inside may change, these may not without a new version.

use serde_json::{Map, Value, json};

use crate::check::Given;
use crate::check::builder::Built;
use crate::check::diagnosis::Hit;
use crate::check::diagnosis::refused::{self, Refusal};
use crate::check::finding::Finding;
use crate::check::profiles::ProfileReport;
use crate::check::reading::FoundToken;
use crate::check::report::{CheckOutcome, ClaimCheck, Line, Report, Signature};
use crate::jose::encoding::base64url;
use crate::jose::error::{Place, Severity};
use crate::jose::token::{Content, Token};

pub(super) fn decoded(found: &[FoundToken], tokens: &[Token]) -> String {
    let tokens = tokens.iter().enumerate().map(|(at, token)| {
        let problems = token.problems.iter().map(|problem| Finding::of(problem).in_token(token));
        let mut value = json!({
            "kind": token.kind.name(),
            "token": token.text,
            "header": content(token.protected_header()),
            "payload": content(token.payload.as_ref()),
            "problems": problems.map(|problem| finding(&problem)).collect::<Vec<_>>(),
        });
        if let (Some(found), Some(value)) = (found.get(at), value.as_object_mut()) {
            value.insert("start".into(), found.span.start.into());
            value.insert("end".into(), found.span.end.into());
            value.insert("mends".into(), found.mends.clone().into());
        }
        value
    });
    json!({ "tokens": tokens.collect::<Vec<_>>() }).to_string()
}

pub(super) fn built(built: &Built) -> String {
    let findings: Vec<Value> = built.findings.iter().map(finding).collect();
    let token = Some(built.token.as_str()).filter(|token| !token.is_empty());
    json!({ "token": token, "findings": findings, "isUnsafe": built.is_unsafe }).to_string()
}

/// `report` is JSON already.
pub(super) fn decrypted(plaintext: Option<&[u8]>, report: &str) -> String {
    let text = plaintext.and_then(|bytes| std::str::from_utf8(bytes).ok());
    let plain = json!({ "plaintext": text, "bytes": plaintext.map(base64url::encode) }).to_string();
    format!("{},\"report\":{report}}}", plain.trim_end_matches('}'))
}

pub(super) fn report(report: &Report, token: &Token, given: &Given<'_>) -> String {
    report_with(report, token, given, None)
}

/// The same with what the doctor found, if anybody asked.
pub(super) fn report_with(report: &Report, token: &Token, given: &Given<'_>, hits: Option<Vec<Hit>>) -> String {
    let mut value = of_report(report);
    if let Some(value) = value.as_object_mut() {
        if let Some(hits) = hits {
            value.insert("diagnosis".into(), diagnosis(&hits));
        }
        let reasons = refused::reasons(report, token.claims(), given.policy, given.now);
        value.insert("refused".into(), reasons.iter().map(refusal).collect());
        value.insert("header".into(), content(token.protected_header()));
        value.insert("payload".into(), content(token.payload.as_ref()));
    }
    value.to_string()
}

fn of_report(report: &Report) -> Value {
    let mut signature = line(report.signature.state.name(), &report.signature);
    if let (Signature::Verified(verified), Some(signature)) = (&report.signature.state, signature.as_object_mut()) {
        signature.insert("alg".into(), verified.alg().into());
        signature.insert("keyIndex".into(), verified.key().into());
        signature.insert("thumbprint".into(), verified.thumbprint().into());
    }
    let mut value = json!({
        "kind": {
            "name": report.kind.kind.name(),
            "isSure": report.kind.is_sure,
            "why": report.kind.why,
            "dialect": report.kind.dialect.as_ref().map(|dialect| &dialect.name),
        },
        "profile": report.profile.as_ref().map(profile),
        "structure": line(report.structure.state.name(), &report.structure),
        "signature": signature,
        "policy": line(report.policy.state.name(), &report.policy),
        "checks": report.checks.iter().map(check).collect::<Vec<_>>(),
        "key": report.key.recognised,
        "findings": report.findings.iter().map(finding).collect::<Vec<_>>(),
    });
    if let Some(members) = value.as_object_mut() {
        more(report, members);
    }
    value
}

/// What only some tokens have.
fn more(report: &Report, members: &mut Map<String, Value>) {
    if !report.signatures.is_empty() {
        let signatures = report.signatures.iter().map(|one| {
            let mut value = line(one.line.state.name(), &one.line);
            if let Some(value) = value.as_object_mut() {
                value.insert("alg".into(), one.alg.clone().into());
                value.insert("kid".into(), one.kid.clone().into());
            }
            value
        });
        members.insert("signatures".into(), signatures.collect());
    }
    if let Some(decryption) = &report.decryption {
        let recipients = decryption.recipients.iter().map(
            |one| json!({ "alg": one.alg, "kid": one.kid, "outcome": one.outcome, "isDecrypted": one.is_decrypted }),
        );
        let mut value = line(decryption.line.state.name(), &decryption.line);
        if let Some(value) = value.as_object_mut() {
            value.insert("alg".into(), decryption.alg.clone().into());
            value.insert("enc".into(), decryption.enc.clone().into());
            value.insert("recipients".into(), recipients.collect());
        }
        members.insert("decryption".into(), value);
    }
    if let Some(sd_jwt) = &report.sd_jwt {
        let disclosures = sd_jwt.disclosures.iter().map(|one| {
            json!({
                "name": one.name, "path": one.path, "value": one.value, "digest": one.digest,
                "state": one.state.name(), "message": one.message,
            })
        });
        let binding = &sd_jwt.key_binding;
        members.insert(
            "sdJwt".into(),
            json!({
                "state": sd_jwt.line.state.name(),
                "detail": sd_jwt.line.detail,
                "hash": sd_jwt.hash,
                "disclosures": disclosures.collect::<Vec<_>>(),
                "undisclosed": sd_jwt.undisclosed,
                "presentation": sd_jwt.presentation,
                "keyBinding": line(binding.line.state.name(), &binding.line),
            }),
        );
    }
    if let Some(inner) = &report.inner {
        members.insert("inner".into(), json!({ "token": inner.text, "report": of_report(&inner.report) }));
    }
}

fn content(content: Option<&Content>) -> Value {
    // As text: its numbers, its order and its duplicates would not survive another reader.
    content.map_or(Value::Null, |content| content.document.text().into())
}

fn line<S>(state: &str, line: &Line<S>) -> Value {
    json!({ "state": state, "headline": line.headline, "detail": line.detail })
}

fn check(check: &ClaimCheck) -> Value {
    let outcome = match check.outcome {
        CheckOutcome::Pass => "pass",
        CheckOutcome::Fail => "fail",
        CheckOutcome::Warn => "warn",
        CheckOutcome::NotChecked => "not-checked",
    };
    json!({ "name": check.name, "outcome": outcome, "code": check.code, "message": check.message, "hint": check.hint })
}

fn finding(finding: &Finding) -> Value {
    let severity = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "info",
    };
    json!({
        "code": finding.code,
        "rule": finding.rule,
        "risk": finding.risk.name(),
        "severity": severity,
        "message": finding.message,
        "hint": finding.hint,
        "place": if finding.place == Place::Key { "key" } else { "token" },
        "start": finding.span.start,
        "end": finding.span.end,
    })
}

fn profile(profile: &ProfileReport) -> Value {
    let clauses = profile.clauses.iter().map(|clause| {
        json!({
            "id": clause.id,
            "asks": clause.asks,
            "level": clause.level.word(),
            "source": clause.source,
            "outcome": clause.outcome.name(),
            "message": clause.message,
        })
    });
    json!({ "id": profile.id, "title": profile.title, "clauses": clauses.collect::<Vec<_>>() })
}

/// Why a library refuses the token although its signature holds.
fn refusal(reason: &Refusal) -> Value {
    let Refusal { code, message, hint, is_certain } = reason;
    json!({ "code": code, "message": message, "hint": hint, "isCertain": is_certain })
}

/// What the doctor found.
fn diagnosis(hits: &[Hit]) -> Value {
    let hit =
        |hit: &Hit| json!({ "cause": hit.cause, "message": hit.message, "fix": hit.fix, "isAttack": hit.is_attack });
    hits.iter().map(hit).collect()
}
