//! PEM blocks (RFC 7468) in a pasted text: strict ones as they are, damaged ones mended, every mend told.
//!
//! [`flat`] undoes escapes and invisible characters, [`boundary`] finds the BEGIN and END lines, [`body`] reads the base64
//! between them. Offsets always lead back to the text as it was pasted.

mod boundary;

mod body;

mod flat;

use boundary::{Boundary, Edge};
use flat::Flat;

use super::fault::KeyFault;
use super::loose::{Loose, NotBase64};
use super::mend::KeyMend;
use crate::jose::span::Span;

/// One block.
pub(super) struct Block {
    /// The label of the BEGIN line, or of the END line when there is no other.
    pub(super) label: String,
    /// The whole block in the key text.
    pub(super) span: Span,
    /// What is between the lines, or what is wrong with it.
    pub(super) content: Result<Loose, (KeyFault, Span)>,
    /// The encryption that headers of RFC 1421 announce.
    pub(super) encryption: Option<String>,
    /// What had to be mended.
    pub(super) mends: Vec<KeyMend>,
    /// Whether it is PEM exactly as RFC 7468 has it.
    strict: bool,
}

/// All blocks of a text.
pub(super) struct Blocks {
    /// In the order of the text; never empty.
    pub(super) blocks: Vec<Block>,
    /// What was mended around them.
    pub(super) mends: Vec<KeyMend>,
}

/// Finds the blocks; `None` when the text has no BEGIN or END line.
pub(super) fn read(text: &str) -> Option<Blocks> {
    let flat = Flat::new(text);
    let edges = boundary::find(&flat);
    let mut blocks = Vec::new();
    let mut outside = Vec::new();
    let mut done = 0;
    let mut rest = edges.as_slice();
    while let Some((first, after)) = rest.split_first() {
        let (begin, end) = match (first.edge, after.first()) {
            (Edge::End, _) => (None, Some(first)),
            (Edge::Begin, Some(next)) if next.edge == Edge::End => (Some(first), Some(next)),
            (Edge::Begin, _) => (Some(first), None),
        };
        rest = if begin.is_some() && end.is_some() { after.get(1..).unwrap_or_default() } else { after };
        let limit = rest.first().map_or(flat.len(), |next| next.start);
        let (block, used) = block(text, &flat, begin, end, done, limit);
        outside.push(done..begin.map_or(used.start, |begin| begin.start));
        done = used.end;
        blocks.push(block);
    }
    if blocks.is_empty() {
        return None;
    }
    outside.push(done..flat.len());
    // Strict blocks with nothing around them need no word.
    let strict = blocks.iter().all(|block| block.strict);
    let mut mends = if strict { Vec::new() } else { flat.mends() };
    let (quotes, other) =
        outside.into_iter().map(|range| flat.outside(range)).fold((0, 0), |sum, next| (sum.0 + next.0, sum.1 + next.1));
    if other > 0 {
        mends.push(KeyMend::TextAround(other + quotes));
    } else if quotes > 0 {
        mends.push(KeyMend::Quotes(quotes));
    }
    Some(Blocks { blocks, mends })
}

/// The character that begins at an offset of the pasted text.
pub(super) fn character_at(text: &str, at: usize) -> Span {
    let width = text.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    Span::new(at, at + width)
}

/// Reads a text as one body without any BEGIN or END line.
pub(super) fn read_bare(text: &str) -> Option<(Loose, Vec<KeyMend>)> {
    let flat = Flat::new(text);
    let body = body::read(&flat, 0..flat.len(), true);
    if !body.headers.is_empty() {
        return None;
    }
    let mut mends = flat.mends();
    // Bare base64 has no line width to keep.
    mends.extend(body.mends.into_iter().filter(|mend| !matches!(mend, KeyMend::OneLine(_) | KeyMend::LineWidth(_))));
    Some((body.content.ok()?, mends))
}

fn block(
    text: &str,
    flat: &Flat,
    begin: Option<&Boundary>,
    end: Option<&Boundary>,
    done: usize,
    limit: usize,
) -> (Block, std::ops::Range<usize>) {
    let inner = begin.map_or(done, |begin| begin.end)..end.map_or(limit, |end| end.start);
    let body = body::read(flat, inner.clone(), end.is_some());
    let used = begin.map_or(inner.start, |begin| begin.start)..end.map_or(body.stopped, |end| end.end);
    let span = flat.span(used.clone());
    let label = begin.or(end).map(|edge| edge.label.clone()).unwrap_or_default();
    let encryption = body.encryption();
    let mut mends = body.mends;
    match (begin, end) {
        (None, _) => mends.push(KeyMend::BeginMissing),
        (Some(begin), _) if !begin.complete => mends.push(KeyMend::BeginDashes),
        _ => {}
    }
    match end {
        None => mends.push(KeyMend::EndMissing),
        Some(end) if end.label != label => mends.push(KeyMend::EndLabel { found: end.label.clone() }),
        Some(end) if !end.complete => mends.push(KeyMend::EndDashes),
        _ => {}
    }
    let mut strict = false;
    let content = match body.content {
        Ok(content) if content.bytes.is_empty() => Err((KeyFault::PemEmpty { label: label.clone() }, span)),
        Ok(mut content) => {
            // What the strict reader takes needs no mending; it decides, and it decodes.
            if let Ok((_, bytes)) = pem_rfc7468::decode_vec(span.slice(text).as_bytes()) {
                content.bytes = bytes;
                mends.clear();
                strict = true;
            }
            Ok(content)
        }
        Err(NotBase64::Symbol { offset, found }) => {
            Err((KeyFault::PemSymbol { offset, found }, character_at(text, offset)))
        }
        Err(NotBase64::Length { characters }) => Err((KeyFault::PemLength { characters }, span)),
    };
    (Block { label, span, content, encryption, mends, strict }, used)
}
