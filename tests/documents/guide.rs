//! What holds for the guide below `docs/`: both languages say the same, each chapter is in the book and in the tests, and
//! what it says of other files is true.

use super::*;

/// How the guide links to what is not in it: a book holds its chapters only.
const REPOSITORY: &str = "https://github.com/taro-api/taro-api/blob/main/";

/// What `cargo xtask book` writes beside the books, from a chapter.
pub(super) const MATRIX: &str = "../matrix.html";

/// How many calls of Taro's stand beside their Rust.
const ENTRIES: usize = 40;

#[test]
fn both_languages_have_the_same_chapters() {
    assert_eq!(summary("en"), summary("zh"));
    for language in ["en", "zh"] {
        let written: BTreeSet<String> = files(&source(language), "md").into_iter().map(name).collect();
        let listed: BTreeSet<String> = summary(language).into_iter().chain(["SUMMARY.md".to_owned()]).collect();
        assert_eq!(written, listed, "docs/{language}: the chapters, and those of SUMMARY.md");
    }
}

#[test]
fn the_chinese_chapters_follow_the_english_ones() {
    let faults: Vec<String> = summary("en")
        .iter()
        .flat_map(|chapter| {
            let [english, chinese] = ["en", "zh"].map(|language| read(language, chapter));
            let mut faults = differences(&english, &chinese);
            faults.extend(other_code(&english, &chinese));
            faults.into_iter().map(move |it| format!("{chapter}: {it}"))
        })
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_chapter_is_compiled_and_run() {
    let included = fs::read_to_string(root().join("docs/lib.rs")).unwrap();
    for chapter in summary("en") {
        assert!(included.contains(&format!("include_str!(\"en/src/{chapter}\")")), "docs/lib.rs has no {chapter}");
        for block in blocks(&read("en", &chapter)) {
            let language = block.language.as_str();
            assert!(
                ["rust", "ts", "console", "toml", "text"].contains(&language),
                "{chapter}: a block of `{language}`"
            );
        }
    }
}

#[test]
fn what_the_guide_links_to_is_in_the_repository() {
    for language in ["en", "zh"] {
        for chapter in summary(language) {
            let page = read(language, &chapter);
            for file in page.links.iter().filter_map(|it| it.strip_prefix(REPOSITORY)) {
                let file = file.split('#').next().unwrap_or_default();
                assert!(root().join(file).is_file(), "docs/{language}/src/{chapter}: there is no {file}");
            }
        }
    }
}

#[test]
fn the_site_has_the_table_of_hosts() {
    for language in ["en", "zh"] {
        assert!(read(language, "introduction.md").links.iter().any(|it| it == MATRIX), "{language}");
    }
    let written = fs::read_to_string(root().join("xtask/src/book.rs")).unwrap();
    assert!(written.contains("\"target/book/matrix.html\""));
}

#[test]
fn each_call_of_taro_stands_beside_its_rust() {
    let page = read("en", "typescript.md");
    let entries: Vec<&Section> = page.sections.iter().filter(|it| it.level == Some(HeadingLevel::H3)).collect();
    assert!(entries.len() >= ENTRIES, "{} entries", entries.len());
    for entry in entries {
        let languages: Vec<&str> = entry.blocks.iter().map(|it| it.language.as_str()).collect();
        assert_eq!(languages, ["ts", "rust"], "{}", entry.title);
    }
}

/// The index quotes what the compiler printed for the tests of errors.
#[test]
fn the_index_of_errors_has_real_messages() {
    let mut folders = vec![root().join("tests/targets"), root().join("tests/ui")];
    let mut printed = String::new();
    while let Some(folder) = folders.pop() {
        folders.extend(fs::read_dir(&folder).unwrap().map(|it| it.unwrap().path()).filter(|it| it.is_dir()));
        for file in files(&folder, "stderr") {
            printed.push_str(&fs::read_to_string(file).unwrap());
        }
    }
    let page = read("en", "errors.md");
    let quoted: Vec<Block> = blocks(&page).filter(|it| it.language == "text").collect();
    assert!(quoted.len() > 20, "the messages are not found");
    let unknown: Vec<&str> = quoted.iter().map(|it| it.text.trim()).filter(|it| !printed.contains(it)).collect();
    assert!(unknown.is_empty(), "no test of errors prints:\n{}", unknown.join("\n"));
}

#[test]
fn other_code_is_noticed() {
    let original = "# A\n\n```rust\n// Words.\nlet a = 1;\n```\n";
    let unlike = |translation: &str| other_code(&Page::parse(original), &Page::parse(translation)).is_some();
    assert!(!unlike(&original.replace("# A", "# 甲")));
    assert!(unlike(&original.replace("Words", "词")));
}

/// Examples are equal to the letter, comments too: one language is compiled for both.
fn other_code(original: &Page, translation: &Page) -> Option<String> {
    let differing = blocks(original).zip(blocks(translation)).find(|(one, other)| one != other);
    differing.map(|(one, other)| format!("the code\n{}\n--\n{}", one.text, other.text))
}

fn blocks(page: &Page) -> impl Iterator<Item = Block> {
    page.sections.iter().flat_map(|it| it.blocks.clone())
}

/// The chapters of a language, in the order of its book.
fn summary(language: &str) -> Vec<String> {
    let chapters = read(language, "SUMMARY.md").links;
    assert!(chapters.len() > 5, "the chapters are not found");
    chapters
}

fn read(language: &str, chapter: &str) -> Page {
    Page::parse(&fs::read_to_string(source(language).join(chapter)).unwrap())
}

fn source(language: &str) -> PathBuf {
    root().join("docs").join(language).join("src")
}

/// The files of a folder that have this extension.
fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let paths = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
    paths.filter(|it| it.extension().is_some_and(|it| it == extension)).collect()
}

fn name(path: PathBuf) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
