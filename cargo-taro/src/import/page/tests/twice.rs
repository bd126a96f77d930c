//! What a page says in two places.

use super::{declared, dim, faults, with};

#[test]
fn what_a_page_says_twice_it_says_alike() {
    let rows = "| 参数 | 类型 | 必填 |\n| --- | --- | --- |\n| on | `boolean` | 否 |\n| other | `string` | 是 |\n";
    let told = faults(&dim(&["(on: boolean) => void", "(off: boolean) => void"], rows));
    let wanted = [
        "12: a signature stands in line 8 already",
        "19: `on` is required in the signature in line 8, and optional here",
        "20: the signature in line 8 has no parameter `other`",
    ];
    assert!(told.len() == 3 && told.iter().zip(wanted).all(|(it, wanted)| it.starts_with(wanted)), "{told:?}");
    assert!(faults(&dim(&["(on?: boolean, other: string) => void"], rows)).is_empty());
}

#[test]
fn a_row_has_the_type_that_the_signature_has() {
    let page = |signature: &str, ty: &str| {
        let option = "### Option\n\n| 参数 | 类型 |\n| --- | --- |\n| a | `string` |\n";
        dim(&[signature], &format!("| 参数 | 类型 |\n| --- | --- |\n| on | `{ty}` |\n\n{option}"))
    };
    for (signature, ty) in [
        ("(on: number) => void", "string"),
        ("(on: Option) => void", "string"),
        ("(on: Option) => void", "Options"),
        ("(on: string[]) => void", "string"),
        ("<T>(on: T, more: string) => void", "string[]"),
    ] {
        let told = faults(&page(signature, ty));
        let agrees = signature.contains("<T>");
        assert!(agrees || told.len() == 1 && told[0].starts_with("15: `on` is `"), "{signature}: {told:?}");
        assert!(!agrees || told.is_empty(), "{signature}: {told:?}");
    }
    for (signature, ty) in [
        ("(on: Option) => void", "Option"),
        ("(on: Option) => void", "Object"),
        ("(on: 'a' | 'b') => void", "string"),
        ("(...on: any[]) => void", "any"),
        ("(...on: string[]) => void", "string[]"),
        ("(on: (res: string, at: number) => void) => void", "function"),
    ] {
        assert_eq!(faults(&page(signature, ty)), Vec::<String>::new(), "{signature}");
    }
}

#[test]
fn the_rows_of_a_callback_and_of_a_method_are_its_parameters() {
    let callback = |row: &str| {
        dim(
            &["(on: Callback) => void"],
            &format!("### Callback\n\n```tsx\n(res: string) => void\n```\n\n| 参数 | 类型 |\n| --- | --- |\n{row}\n"),
        )
    };
    assert_eq!(faults(&callback("| res | `string` |")), Vec::<String>::new());
    assert!(
        faults(&callback("| res | `number` |"))[0].starts_with("21: `res` is `string` in the signature in line 16")
    );
    assert!(faults(&callback("| other | `string` |"))[0].starts_with("21: the signature in line 16 has no parameter"));
    let method = |row: &str| {
        format!(
            "---\ntitle: Player\n---\n\n## 方法\n\n### play\n\n```tsx\n(at: number) => void\n```\n\n| 参数 | 类型 |\n\
             | --- | --- |\n{row}\n"
        )
    };
    assert_eq!(faults(&method("| at | `number` |")), Vec::<String>::new());
    assert!(faults(&method("| at | `string` |"))[0].starts_with("15: `at` is `number` in the signature in line 10"));
}

#[test]
fn the_parameters_of_a_heading_stand_as_it_says() {
    let page = |heading: &str, rows: &str| {
        let table = format!("### {heading}\n\n| 参数 | 类型 |\n| --- | --- |\n{rows}");
        dim(&["<A, B>(option: Pair<string, number>) => void"], &table)
    };
    let rows = "| a | `A` |\n| b | `B` |\n";
    assert!(declared(&page("Pair<B, A>", rows)).contains("interface Pair<B = any, A = any> {"));
    assert!(declared(&page("`Pair<B, A = string>`", rows)).contains("interface Pair<B = any, A = string> {"));
    // The order of rows is none of parameters.
    assert!(faults(&page("Pair", rows))[0].starts_with("13: `Pair` is given several types"));
    let letters = page("Pair", "| b | `B` |\n| a | `A` |\n").replace("Pair<string, number>", "Pair<A, B>");
    assert!(declared(&letters).contains("interface Pair<A = any, B = any> {"));
    assert!(declared(&with("| a | Pair<string> | 是 | |\n", "")).contains("\"a\": Pair<string>\n"));
}
