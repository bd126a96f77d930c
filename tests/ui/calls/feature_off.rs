mod by_its_name {
    use taro_api::set_clipboard_data;

    pub(super) fn copy() {
        drop(taro_api::get_clipboard_data(None));
        drop(set_clipboard_data(set_clipboard_data::Option::new("text")));
    }
}

mod by_a_glob {
    use taro_api::*;

    pub(super) fn paste() {
        drop(get_clipboard_data(None));
    }

    pub(super) fn draw(canvas: &Canvas) {
        let option = canvas_to_temp_file_path::Option::new(canvas);
        drop(canvas_to_temp_file_path(option));
    }
}

fn main() {
    by_its_name::copy();
    by_a_glob::paste();
    by_a_glob::draw;
}
