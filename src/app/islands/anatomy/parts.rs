//! A token cut up: its parts, the members in them, and which characters belong to what.

use crate::check::reading::part_class;
use crate::jose::encoding::base64url;
use crate::jose::error::Part;
use crate::jose::span::Span;
use crate::jose::token::{Content, Section, Token};

/// A part of the token.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Piece {
    /// Which.
    pub(super) part: Part,
    /// Its characters, in the token.
    pub(super) span: Span,
    /// Its bytes.
    pub(super) bytes: Vec<u8>,
    /// Its members, when it is a JSON object.
    pub(super) members: Vec<Member>,
}

/// A member of a part.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Member {
    /// Its place among the members of all parts.
    pub(super) at: usize,
    /// Its name.
    pub(super) name: String,
    /// Name and value as written.
    pub(super) text: String,
    /// Their bytes, in the part.
    pub(super) inner: Span,
    /// Their characters, in the token.
    pub(super) outer: Span,
}

/// Some characters of the token in a row that belong together.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Run {
    /// The characters.
    pub(super) text: String,
    /// The colour of the part; nothing for a dot between parts.
    pub(super) colour: &'static str,
    /// The member that they are of.
    pub(super) member: Option<usize>,
}

/// The parts, in the order of the token.
pub(super) fn pieces(token: &Token) -> Vec<Piece> {
    let mut count = 0;
    let mut piece = |section: &Section| {
        let content = match section.part {
            Part::Header => token.protected_header(),
            Part::Payload => token.payload.as_ref(),
            _ => None,
        };
        let members = content.map(|content| members(content, &mut count)).unwrap_or_default();
        let bytes = base64url::decode(section.span.slice(&token.text)).bytes;
        Piece { part: section.part, span: section.span, bytes, members }
    };
    let mut sections = token.sections.clone();
    sections.sort_by_key(|section| section.span.start);
    sections.iter().map(&mut piece).collect()
}

fn members(content: &Content, count: &mut usize) -> Vec<Member> {
    let Some(root) = content.document.object() else { return Vec::new() };
    root.members()
        .map(|member| {
            let inner = Span::new(member.name_span.start, member.value.span().end);
            let text = inner.slice(content.document.text()).to_owned();
            let at = *count;
            *count += 1;
            Member { at, name: member.name.into_owned(), text, inner, outer: content.outer_span(inner) }
        })
        .collect()
}

/// The whole text in runs. Two members that share a character leave it to the first.
pub(super) fn runs(text: &str, pieces: &[Piece]) -> Vec<Run> {
    let mut out = Vec::new();
    let mut done = 0;
    let mut push = |to: usize, colour: &'static str, member: Option<usize>| {
        let run = text.get(done..to).unwrap_or_default();
        if !run.is_empty() {
            out.push(Run { text: run.to_owned(), colour, member });
            done = to;
        }
    };
    for piece in pieces {
        let colour = part_class(piece.part);
        push(piece.span.start, "", None);
        for member in &piece.members {
            push(member.outer.start, colour, None);
            push(member.outer.end, colour, Some(member.at));
        }
        push(piece.span.end, colour, None);
    }
    push(text.len(), "", None);
    out
}

/// What a part is called.
pub(super) fn name(part: Part) -> &'static str {
    match part {
        Part::Header => "Header",
        Part::Payload => "Payload",
        Part::Signature => "Signature",
        Part::EncryptedKey => "Encrypted key",
        Part::InitializationVector => "Initialization vector",
        Part::Ciphertext => "Ciphertext",
        Part::AuthenticationTag => "Authentication tag",
        Part::AdditionalData => "Additional data",
        Part::Disclosure => "Disclosure",
        Part::KeyBinding => "Key binding",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token() -> Token {
        let part = |text: &str| base64url::encode(text.as_bytes());
        Token::parse(&format!(
            "{}.{}.{}",
            part("{\"alg\":\"HS256\"}"),
            part("{\"sub\":\"a\",\"exp\":1795000000}"),
            part("0123")
        ))
    }

    #[test]
    fn every_character_is_in_one_run() {
        let token = token();
        let pieces = pieces(&token);
        let runs = runs(&token.text, &pieces);
        assert_eq!(runs.iter().map(|run| run.text.as_str()).collect::<String>(), token.text);
        let members: Vec<usize> = runs.iter().filter_map(|run| run.member).collect();
        assert_eq!(members, [0, 1, 2]);
    }

    #[test]
    fn a_member_has_its_bytes_and_its_characters() {
        let token = token();
        let pieces = pieces(&token);
        let names: Vec<&str> = pieces.iter().map(|piece| name(piece.part)).collect();
        assert_eq!(names, ["Header", "Payload", "Signature"]);
        let exp = pieces[1].members.last().expect("two claims");
        assert_eq!((exp.name.as_str(), exp.text.as_str()), ("exp", "\"exp\":1795000000"));
        assert_eq!(&pieces[1].bytes[exp.inner.start..exp.inner.end], exp.text.as_bytes());
        let characters = base64url::encoding_span(exp.inner);
        assert_eq!(exp.outer, characters.shifted(pieces[1].span.start));
        assert_eq!(pieces[2].bytes, b"0123");
    }

    #[test]
    fn what_is_no_token_is_shown_as_it_is() {
        for text in ["", "no token", "a.b", "ä.ö.ü"] {
            let token = Token::parse(text);
            let runs = runs(&token.text, &pieces(&token));
            assert_eq!(runs.iter().map(|run| run.text.as_str()).collect::<String>(), text);
        }
    }
}
