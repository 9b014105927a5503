//! Cutting off what follows a token without a gap.

use super::header::{self, is_object};
use super::join::unpadded;
use super::reader::Reader;

/// Cuts off the path behind a payload that is an object without it.
pub(super) fn payload(reader: &mut Reader<'_>) {
    let Some(cut) = reader.state.cut else { return };
    let shorter = reader.out.get(reader.state.segment..cut.len).unwrap_or_default();
    if !is_object(reader.segment()) && is_object(shorter) {
        reader.cut_at(cut);
    }
}

/// Cuts off what follows a signature without a gap: a path behind `/`, words behind `+`, the same token once more.
pub(super) fn last(reader: &mut Reader<'_>) {
    let lengths = reader.state.last_facts.lengths;
    let read = unpadded(reader.segment());
    let literal = reader.state.at - reader.start == reader.state.len;
    if lengths.contains(&read) {
        return;
    }
    if let Some(cut) = reader.state.cut {
        let len = cut.len;
        let short = len - reader.state.segment.min(len);
        let before = reader.out.get(..reader.state.segment).unwrap_or_default();
        let url_safe = reader.out.get(..len).is_some_and(|out| out.iter().any(|byte| matches!(byte, b'-' | b'_')));
        let standard = before.iter().any(|byte| matches!(byte, b'+' | b'/' | b'='));
        let path = reader.start > 0 && reader.text.as_bytes().get(reader.start - 1) == Some(&b'/');
        if lengths.contains(&short) || (!standard && (url_safe || path)) {
            reader.cut_at(cut);
        }
        return;
    }
    // Two tokens without anything between them: the signature runs into the next header.
    let glued = lengths.iter().copied().find(|&length| {
        length > 0
            && reader.segment().get(length..).is_some_and(|rest| rest.len() > 12 && header::facts(rest).is_some())
    });
    if literal && let Some(length) = glued {
        let surplus = reader.segment().len() - length;
        reader.out.truncate(reader.state.len - surplus);
        reader.state.len -= surplus;
        reader.state.at -= surplus;
    }
}
