//! Single members of a JSON text are set or taken out; every other byte stays as it is.

use crate::jose::encoding::json::{Document, Kind, Value};

/// The text with the member `name` set to the JSON text `value`; `None` when the text is no object.
pub(crate) fn with_member(text: &str, name: &str, value: &str) -> Option<String> {
    let document = Document::parse(text.to_owned());
    let root = document.root().filter(|root| document.is_well_formed() && root.kind() == Kind::Object)?;
    if let Some(found) = root.get(name) {
        let span = found.span();
        return Some(format!("{}{value}{}", text.get(..span.start)?, text.get(span.end..)?));
    }
    // Behind the last member, in the manner of the text: on a line of its own where the others are.
    let last = root.members().last();
    let member = format!("{}: {value}", Value::quote(name));
    match last {
        Some(last) => {
            let end = last.value.span().end;
            let before = text.get(..last.name_span.start)?;
            let gap = before.get(before.trim_end().len()..).unwrap_or_default();
            Some(format!("{},{gap}{member}{}", text.get(..end)?, text.get(end..)?))
        }
        None => {
            let start = root.span().start + 1;
            Some(format!("{}{member}{}", text.get(..start)?, text.get(start..)?))
        }
    }
}

/// The text without the member `name`; as it was when there is none.
pub(crate) fn without_member(text: &str, name: &str) -> Option<String> {
    let document = Document::parse(text.to_owned());
    let root = document.root().filter(|root| document.is_well_formed() && root.kind() == Kind::Object)?;
    let members: Vec<_> = root.members().collect();
    let Some(at) = members.iter().position(|member| member.name == name) else { return Some(text.to_owned()) };
    let member = members.get(at)?;
    let (start, end) = match (at.checked_sub(1).and_then(|before| members.get(before)), members.get(at + 1)) {
        // With the comma before it, or with the one behind it.
        (Some(before), _) => (before.value.span().end, member.value.span().end),
        (None, Some(next)) => (member.name_span.start, next.name_span.start),
        (None, None) => (member.name_span.start, member.value.span().end),
    };
    Some(format!("{}{}", text.get(..start)?, text.get(end..)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_replaced_where_it_stands() {
        let text = "{ \"typ\":\"JWT\",\n  \"alg\" : \"HS256\" , \"x\":1.50}";
        let expected = "{ \"typ\":\"JWT\",\n  \"alg\" : \"ES256\" , \"x\":1.50}";
        assert_eq!(with_member(text, "alg", "\"ES256\"").as_deref(), Some(expected));
    }

    #[test]
    fn a_new_member_stands_behind_the_last_in_the_manner_of_the_text() {
        assert_eq!(with_member("{\n  \"a\": 1\n}", "b", "2").as_deref(), Some("{\n  \"a\": 1,\n  \"b\": 2\n}"));
        assert_eq!(with_member("{\"a\":1}", "b", "2").as_deref(), Some("{\"a\":1,\"b\": 2}"));
        assert_eq!(with_member("{}", "b", "2").as_deref(), Some("{\"b\": 2}"));
        for text in ["", "[]", "{", "7"] {
            assert_eq!(with_member(text, "b", "2"), None, "{text}");
        }
    }

    #[test]
    fn a_member_is_taken_out_with_its_comma() {
        assert_eq!(without_member("{\"a\":1, \"b\":2}", "b").as_deref(), Some("{\"a\":1}"));
        assert_eq!(without_member("{\"a\":1, \"b\":2}", "a").as_deref(), Some("{\"b\":2}"));
        assert_eq!(without_member("{\"a\":1}", "a").as_deref(), Some("{}"));
        assert_eq!(without_member("{\"a\":1}", "c").as_deref(), Some("{\"a\":1}"));
    }
}
