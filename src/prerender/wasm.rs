//! WebAssembly modules without the sections that no browser reads: the names of functions alone are a third of the size.

/// The module without its custom sections (WebAssembly core specification 5.5.3); bytes that are no module stay as they are.
pub(super) fn without_custom_sections(module: &[u8]) -> Vec<u8> {
    stripped(module).unwrap_or_else(|| module.to_vec())
}

const CUSTOM: u8 = 0;

fn stripped(module: &[u8]) -> Option<Vec<u8>> {
    // Magic number and version.
    let (head, mut rest) = module.split_at_checked(8)?;
    let mut out = head.to_vec();
    while let Some((&id, after_id)) = rest.split_first() {
        let (length, width) = leb128(after_id)?;
        let end = 1 + width + length;
        let section = rest.get(..end)?;
        if id != CUSTOM {
            out.extend_from_slice(section);
        }
        rest = rest.get(end..)?;
    }
    Some(out)
}

/// An unsigned LEB128 number and the bytes it takes.
fn leb128(bytes: &[u8]) -> Option<(usize, usize)> {
    let mut value = 0;
    for (index, &byte) in bytes.iter().enumerate().take(5) {
        value |= usize::from(byte & 0x7f) << (7 * index);
        if byte & 0x80 == 0 {
            return Some((value, index + 1));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::without_custom_sections;

    #[test]
    fn custom_sections_go_and_the_others_stay() {
        let head = b"\0asm\x01\0\0\0".to_vec();
        let kept = [1u8, 2, 9, 9];
        let module = [head.as_slice(), &[0, 3, 1, b'n', 7], &kept, &[0, 1, 0]].concat();
        assert_eq!(without_custom_sections(&module), [head, kept.to_vec()].concat());
    }

    #[test]
    fn bytes_that_are_no_module_stay_as_they_are() {
        assert_eq!(without_custom_sections(b"short"), b"short");
    }
}
