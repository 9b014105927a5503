//! A policy as JSON, which can be read back: the members have the names of the engine's options.
//!
//! `issuer` and `audience` (a string or a list), `subject`, `typ`, `algorithms` and `requiredClaims` (lists), `maxTokenAge` and
//! `clockTolerance` (whole seconds), and `keyBinding` with `required`, `nonce`, `audience`, `maxAge`. All may be left out.

use crate::check::policy::Policy;
use crate::jose::encoding::json::{Document, Kind, Value};
use crate::jose::error::json_message;

/// Writes what is expected; what is not expected is left out.
pub fn write(policy: &Policy) -> String {
    // In full, so that the compiler asks for what is new. That the clock was set by hand is no part of a policy.
    let Policy {
        issuers,
        audiences,
        subject,
        typ,
        required,
        max_age,
        algorithms,
        leeway,
        key_binding_required,
        key_binding_nonce,
        key_binding_audience,
        key_binding_max_age,
        time_chosen: _,
    } = policy;
    let mut members = Vec::new();
    let mut add = |name: &str, value: Option<String>| {
        members.extend(value.map(|value| format!("  {}: {value}", Value::quote(name))));
    };
    add("issuer", list(issuers));
    add("audience", list(audiences));
    add("subject", text(subject.as_ref()));
    add("typ", text(typ.as_ref()));
    // An empty list of algorithms allows none, which is not the same as no list.
    add("algorithms", algorithms.as_ref().map(|names| list(names).unwrap_or_else(|| "[]".into())));
    add("requiredClaims", list(required));
    add("maxTokenAge", max_age.map(|seconds| seconds.to_string()));
    add("clockTolerance", (*leeway != 0).then(|| leeway.to_string()));
    let binding = [
        key_binding_required.then(|| "\"required\": true".to_owned()),
        text(key_binding_nonce.as_ref()).map(|nonce| format!("\"nonce\": {nonce}")),
        text(key_binding_audience.as_ref()).map(|audience| format!("\"audience\": {audience}")),
        key_binding_max_age.map(|seconds| format!("\"maxAge\": {seconds}")),
    ];
    let binding: Vec<String> = binding.into_iter().flatten().collect();
    add("keyBinding", (!binding.is_empty()).then(|| format!("{{ {} }}", binding.join(", "))));
    if members.is_empty() { "{}\n".to_owned() } else { format!("{{\n{}\n}}\n", members.join(",\n")) }
}

/// Reads it back. An error says what is wrong and where: lower case, no full stop.
pub fn read(text: &str) -> Result<Policy, String> {
    let document = Document::parse(text.to_owned());
    let reader = Reader { text };
    if let Some(flaw) = document.flaws().first() {
        return Err(reader.at(flaw.span.start, &json_message(&flaw.kind)));
    }
    let Some(root) = document.object() else {
        return Err(reader.at(0, "expected an object with the members of a policy"));
    };
    let mut policy = Policy::default();
    for member in root.members() {
        let (name, value) = (&*member.name, member.value);
        match name {
            "issuer" => policy.issuers = reader.one_or_more(name, value)?,
            "audience" => policy.audiences = reader.one_or_more(name, value)?,
            "subject" => policy.subject = Some(reader.text(name, value)?),
            "typ" => policy.typ = Some(reader.text(name, value)?),
            "algorithms" => policy.algorithms = Some(reader.list(name, value)?),
            "requiredClaims" => policy.required = reader.list(name, value)?,
            "maxTokenAge" => policy.max_age = Some(reader.seconds(name, value)?),
            "clockTolerance" => {
                policy.leeway = reader.seconds(name, value)?;
                policy.time_chosen = true;
            }
            "keyBinding" => reader.binding(value, &mut policy)?,
            _ => {
                return Err(
                    reader.at(member.name_span.start, &format!("expected a member of a policy, but found {name}"))
                );
            }
        }
    }
    Ok(policy)
}

struct Reader<'t> {
    text: &'t str,
}

impl Reader<'_> {
    /// The message with line and column, counted from 1.
    fn at(&self, offset: usize, message: &str) -> String {
        let before = self.text.get(..offset).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let column = before.chars().rev().take_while(|character| *character != '\n').count() + 1;
        format!("line {line}, column {column}: {message}")
    }

    fn wrong(&self, name: &str, expected: &str, value: Value<'_>) -> String {
        let message = format!("expected {expected} as {name}, but found {}", value.kind().with_article());
        self.at(value.span().start, &message)
    }

    fn text(&self, name: &str, value: Value<'_>) -> Result<String, String> {
        value.as_str().map(|text| text.into_owned()).ok_or_else(|| self.wrong(name, "a string", value))
    }

    fn list(&self, name: &str, value: Value<'_>) -> Result<Vec<String>, String> {
        if value.kind() != Kind::Array {
            return Err(self.wrong(name, "a list of strings", value));
        }
        value.items().map(|item| self.text(name, item)).collect()
    }

    fn one_or_more(&self, name: &str, value: Value<'_>) -> Result<Vec<String>, String> {
        match value.kind() {
            Kind::String => Ok(vec![self.text(name, value)?]),
            _ => self.list(name, value),
        }
    }

    fn seconds(&self, name: &str, value: Value<'_>) -> Result<i64, String> {
        let number =
            value.as_number().and_then(|number| number.as_integer()).and_then(|number| i64::try_from(number).ok());
        let number = number.filter(|number| *number >= 0);
        number.ok_or_else(|| {
            let message = format!("expected a whole number of seconds, 0 or more, as {name}");
            self.at(value.span().start, &message)
        })
    }

    fn binding(&self, value: Value<'_>, policy: &mut Policy) -> Result<(), String> {
        if value.kind() != Kind::Object {
            return Err(self.wrong("keyBinding", "an object", value));
        }
        for member in value.members() {
            let (name, value) = (&*member.name, member.value);
            match name {
                "required" => {
                    let required = value.as_bool().ok_or_else(|| self.wrong(name, "true or false", value))?;
                    policy.key_binding_required = required;
                }
                "nonce" => policy.key_binding_nonce = Some(self.text(name, value)?),
                "audience" => policy.key_binding_audience = Some(self.text(name, value)?),
                "maxAge" => policy.key_binding_max_age = Some(self.seconds(name, value)?),
                _ => {
                    let message = format!("expected a member of keyBinding, but found {name}");
                    return Err(self.at(member.name_span.start, &message));
                }
            }
        }
        Ok(())
    }
}

fn text(value: Option<&String>) -> Option<String> {
    value.map(|text| Value::quote(text))
}

fn list(values: &[String]) -> Option<String> {
    let quoted: Vec<String> = values.iter().map(|value| Value::quote(value)).collect();
    (!quoted.is_empty()).then(|| format!("[{}]", quoted.join(", ")))
}
