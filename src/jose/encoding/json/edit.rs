//! Single members of a JSON text are set or taken out; every other byte stays as it is.

use super::{Document, Kind, Value};

/// The text with the member `name` set to the JSON text `value`; `None` when the text is no object.
pub fn with_member(text: &str, name: &str, value: &str) -> Option<String> {
    let document = Document::parse(text.to_owned());
    let root = document.root().filter(|root| document.is_well_formed() && root.kind() == Kind::Object)?;
    if let Some(found) = root.get(name) {
        let span = found.span();
        return Some(format!("{}{value}{}", text.get(..span.start)?, text.get(span.end..)?));
    }
    // Behind the last member, in the manner of the text: on a line of its own where the others are, with the same space around
    // the colon.
    match root.members().last() {
        Some(last) => {
            let (start, end) = (last.name_span, last.value.span());
            let before = text.get(..start.start)?;
            let gap = before.get(before.trim_end().len()..)?;
            let colon = text.get(start.end..end.start)?;
            Some(format!("{},{gap}{}{colon}{value}{}", text.get(..end.end)?, Value::quote(name), text.get(end.end..)?))
        }
        None => {
            let span = root.span();
            Some(format!("{}{{{}:{value}}}{}", text.get(..span.start)?, Value::quote(name), text.get(span.end..)?))
        }
    }
}

/// The text without the member `name`; as it was when there is none.
pub fn without_member(text: &str, name: &str) -> Option<String> {
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
        assert_eq!(with_member("{\"a\":1}", "b", "2").as_deref(), Some("{\"a\":1,\"b\":2}"));
        assert_eq!(with_member(" { } ", "b", "2").as_deref(), Some(" {\"b\":2} "));
        let text = "{\n \"a\" : { \"b\": 1 }\n}";
        assert_eq!(with_member(text, "b", "[2]").as_deref(), Some("{\n \"a\" : { \"b\": 1 },\n \"b\" : [2]\n}"));
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
