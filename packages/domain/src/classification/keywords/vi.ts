import { describeLanguage } from './language-words.ts';

/** Vietnamese, with or without its marks: `đừng` (do not) and `dừng` (stop) are one word once folded. */
export const vietnamese = describeLanguage({
  language: 'vi',
  tonal: true,
  stop: 'dừng, dừng lại, ngừng, ngừng lại, ngưng, kết thúc, chấm dứt, từ chối, xóa, tắt, rút lui, dừng tin, thôi nhé, đủ rồi, đừng, không nhận, ngưng lại, ngưng đi, dừng đi, dừng ngay, thôi đừng nhắn, thôi đừng gửi, khỏi nhắn, khỏi gửi, khỏi nhắc, đừng nhắn, đừng gửi, đừng gọi, không nhắn nữa, không gửi nữa, thôi không nhận, tắt đi, tắt thông báo, dừng tin nhắn, ngưng tin nhắn, không nhận nữa, dung nhan, dung gui, dung goi, stop tin, stop tin nhan',
  strong:
    'hủy đăng ký, huỷ đăng ký, hủy nhận tin, huỷ nhận tin, dừng tất cả, ngừng tất cả, dừng hết, từ chối nhận tin, hủy theo dõi, bỏ đăng ký, không nhận tin, xóa số, đừng gửi nữa, đừng nhắn nữa, đừng gọi nữa, ngừng nhắn tin, ngừng gửi, ngưng gửi, ngưng nhắn tin, dừng nhắn tin, dừng gửi tin, hủy tin nhắn, hủy thông báo, huỷ thông báo, hủy dịch vụ, huỷ dịch vụ, hủy đăng kí, huỷ đăng kí, xóa số tôi, xoá số tôi, xóa tên tôi, không nhận tin nhắn, không nhận tin nữa, đừng làm phiền, đừng liên lạc, đừng nhắn tin, đừng gọi nữa nhé, đừng nhắn nữa nhé, từ chối nhận tin nhắn',
  cancel: 'hủy, huỷ, hủy bỏ, huỷ bỏ',
  start: 'bắt đầu, tiếp tục',
  help: 'trợ giúp, giúp, giúp đỡ, hỗ trợ',
  yes: 'có, vâng, dạ, đồng ý, ừ, ok',
  unsure: 'thôi, không cần, không quan tâm, nhầm số, sai số, không cám ơn, không cảm ơn, chặn, spam, không nhé',
  courtesy:
    'xin, vui lòng, làm ơn, xin vui lòng, cảm ơn, cám ơn, cảm ơn nhiều, xin cảm ơn, ngay, ngay lập tức, giùm, giúp, với, nhé, nha, ạ, dạ, vâng, chào, xin chào, alo, đi, lại, ok, tôi muốn, mình muốn, dùm',
  classes: {
    loose: 'đơn thuốc, toa thuốc, nhà thuốc, kết quả, bảo hiểm, nghiên cứu, tiêm chủng, thanh toán, viện phí',
    message:
      'tin, tin nhắn, sms, cuộc gọi, thông báo, email, thư, thư rác, tin rác, mail, liên lạc, thông tin, bản tin, spam, tin báo, mấy tin này, quảng cáo',
    contact:
      'nt, ib, nhắc, nhắc nhở, nhắc lịch, nhắc hẹn, nhắn, gửi, gởi, gọi, nhắn tin, gửi tin, gọi điện, liên hệ, liên lạc, làm phiền, quấy rầy, quấy rối, spam, phiền, email, gửi thư, gửi email, gọi điện thoại, nhắn tin nhắn',
    me: 'tôi, mình, em, anh, chị, tui, chúng tôi, số này, tao, cho tôi, cho mình, cho tui, cho em, đến tôi, vào số này, tới số này, qua số này',
    not: 'hổng, hem, hok, chẳng, không, ko, k, hong, hông, khong, không có',
    care: 'thuốc, đơn thuốc, toa thuốc, phiên dịch, thông dịch, xe lăn, mổ, phẫu thuật, tiêm, chích, chích ngừa, vắc xin, xét nghiệm, khám, nhập viện, gây mê, uống thuốc, lấy máu, nhịn ăn, tái khám, hẹn, đổi lịch, đổi hẹn, trám răng, nhổ răng, niềng, chụp phim, siêu âm, nội soi, hóa trị, hoá trị, kháng sinh, thêm thuốc, lấy thuốc, mua thuốc, truyền nước, băng, bó bột, giấy nghỉ, biên lai, hóa đơn giấy, giấy chuyển viện, hóa đơn đỏ, người đi cùng, đi bác sĩ, đi khám',
    dont: 'đừng, đừg, thôi đừng, xin đừng, chớ có, chớ gửi, khỏi, khỏi cần, miễn, cấm, không được, không cần, không cần phải, ko cần, khỏi phải, không phải, đừng có',
    end: 'ngừng, ngưng, dừng, dừg, ngừg, chấm dứt, cắt, bỏ, tắt, khóa, khoá, hủy, huỷ',
    visit: 'lịch, hẹn, lịch hẹn, cuộc hẹn, lịch khám, khám, cuộc họp, đơn hàng, đơn, chuyến, ngày mai, vé',
  },
  guards: `
    danh sách chờ
    không_cần|khỏi|ko_cần|khỏi_cần|không_phải gọi lại, không_cần|khỏi|ko_cần|khỏi_cần trả_lời
    hay không, được không, có ~2 không $
    bất_cứ|bao_nhiêu lúc_nào|lần
    không|chưa|ko nhận được|thấy ~1 {object}
    hủy|huỷ ~3 {visit}
    {visit} ~3 hủy|huỷ
    đừng|không|ko ~1 có? ngừng|dừng|ngưng|hủy|xóa|tắt ~3
    không ~1 muốn ~1 dừng|ngừng|hủy ~2
    sao|tại_sao|nếu|khi ~3 không ~1 {contact}
    soạn|nhắn|trả_lời|gửi dừng|stop|huy để|gửi
    đừng lo|quên|ngại|buồn|sợ|khóc|giận
  `,
  care: `
    không|ko|khong|k|chưa|khỏi|đừng ~1 cần|muốn|phải|thích đi|uống|làm|thêm|lấy|mua|bị|phải|được? {care}
    ngừng|ngưng|dừng|bỏ uống|dùng? thuốc|thuốc_lá
    ^ ~1 tôi|mình|em|con|cháu|tui|chị|anh nhắn|gửi|gọi|bấm|ghi nhầm|lộn
    máu|ho|sốt|đau|ói|tiêu_chảy|chảy_máu ~3 ngừng|ngưng|dứt|dừng|cầm
    đúng rồi|giờ|vậy|hẹn|ngày|lịch|không
    dùng thuốc
    {not} ~1 muốn|cần|thích|dám|thể uống|ăn|chích|tiêm|mổ|sống|đi|ngủ|nằm|làm|học|chờ|đợi|bú ~2 nữa
    lộn|nhầm ~1 tin ~2 gửi ~1 cho, bệnh|đau|ho|sốt ~3 nữa $
    ngừng|ngưng|dừng|cầm ~1 chảy|thở|thở_được
  `,
  stopPhrases: {
    'stop-doing':
      'ngừng|ngưng|dừg|ngừg|dừng|chấm_dứt|thôi ~2 {contact} ~2, dừng ~1 việc? ~1 {contact} ~3, {end} ~1 cái_vụ|vụ|việc ~1 {contact}',
    'stop-messages':
      '^ ~1 stop ~2 {topic} ~1 $, ^ stop đi|nha|nhé|giùm|dùm|ngay ~2 $, ngừng|dừng|ngưng|tắt|stop|chặn|thôi|hủy|huỷ ~2 {object}',
    'do-not-contact': `
      đừng ~2 {contact} ~3 {me}|nữa|tin|$
      {dont} ~2 {contact} ~4 nữa|đâu|nha|nhé|giùm
      đừng|khỏi|miễn|đừng_có ~1 {contact} $
      thôi|khỏi ~1 {contact} ~2 $
      {not} ~3 {contact} ~4 nữa
      xin|vui_lòng|làm_ơn|yêu_cầu|đề_nghị ~1 {not} ~1 {contact}
      cấm ~1 {contact}
      {not} ~1 được {contact} ~2 {me}
    `,
    'not-wanted': `
      {not} ~1 muốn|cần|thích ~2 nhận|{object}|bị|được ~3
      {not} ~1 muốn ~3 {contact}
      {not} ~1 nhận ~2 {object} ~1 nữa|$
      {not} ~1 muốn|cần ~3 nữa ~1 $
      {not} ~1 nhận nữa
      {not}|chưa|đâu ~2 đăng_ký|đăng_kí ~2 mà|nhưng|sao|đâu ~3 {contact}
      làm_sao|làm_thế_nào|cách|sao ~2 để? ~2 hủy|huỷ|ngừng|dừng|bỏ|tắt|không_nhận ~2 {object}|nhận|đăng_ký
      {not} ~1 đồng_ý ~2 nhận|cho ~3
      đừng ~1 cho ~2 nhận
    `,
    unsubscribe:
      'hủy|huỷ|bỏ ~2 đăng_ký|nhận_tin|theo_dõi|thông_báo|{object}, từ_chối ~2 nhận|{object}, unsub*, rút ~2 đồng_ý, không ~1 cho_phép ~3 {contact}, không ~1 cho_phép ~4 số',
    remove:
      'xóa|xoá|loại|gỡ|rút|bỏ|delete|gạch ~2 số|tên|thông_tin|tôi|mình|em|tui ~3 khỏi|ra|giùm|đi|$, xóa|xoá|loại ~2 số|tên|thông_tin|tôi ~3 khỏi|này|của|đi|$, cho ~1 {me} ~1 ra khỏi, xóa|xoá ~1 số ~1 điện_thoại, khỏi ~1 danh_sách',
    alone: 'để|cho ~1 {me} ~1 yên, tha ~1 cho ~1 {me}, biến ~1 đi ~1 $, mặc kệ tôi, ^ cút ~1 đi $',
    'wrong-number': '^ ~3 nhầm|lộn|sai số|người|máy ~3 $, gọi|nhắn|gửi nhầm|lộn rồi|số|người|máy',
  },
  softeners: {
    done: 'tới rồi, đến rồi, xong rồi, ổn rồi, giải quyết rồi, tôi tới, đang tới, tới nơi',
    now: 'bây giờ, lúc này, hôm nay',
    frequency: 'nhiều quá|thế|vậy, cả ngày|tuần|đêm, nhiều, suốt, hoài, mỗi ngày, liên tục, hàng ngày, thường xuyên',
    before: 'trước ~1 giờ, trước ~1 h, sau ~1 giờ, lúc ~1 giờ|h, trước 8h|7h|9h',
    time: 'ban đêm|ngày, buổi tối|sáng|trưa, giờ này|làm|nghỉ, lúc tôi|đang, khi|trước|sau|trong, vội',
    keep: 'trừ, ngoại trừ, tiếp tục',
    joke: 'haha, hihi, kaka, hehe',
  },
  unsurePhrases: {
    'wrong-number': 'nhầm số|người|máy|rồi, lộn số, sai số, không phải tôi|mình|số, không quen',
    'who-is-this': '^ ~2 ai đấy|đây|đó|vậy|thế|gọi|nhắn ~2 $, ^ ~2 là ai ~2 $, lấy|có ~1 số ~2 ở_đâu|đâu|ra',
    disinterest: 'không ~1 quan_tâm|nhu_cầu|hứng_thú, không có nhu cầu, ^ ~1 không cần ~2 $, không cảm ơn',
    complaint:
      'nhiều ~1 {object} quá, {object}|gửi|nhắn|gọi ~3 nhiều quá, phiền quá, gửi|nhắn|gọi ~3 nhiều|hoài|suốt, lừa đảo, tin rác, quá nhiều ~1 {object}, bớt ~2 {object}|gửi|nhắn, báo cáo ~1 spam|số|vụ, đi|sẽ|tôi|bị kiện, kiện ~1 các|ra|mấy|công_ty|phòng_khám',
    'other-channel': 'qua ~1 email|điện_thoại|thư ~1 thôi|đi|hơn|nhé, thay vì ~2, gọi điện đi',
    'stop-something': '^ ~1 thôi ~1 nhé|đi ~1 $, không muốn ~1 nữa',
    'gone-away': '^ ~4 đã mất ~1 $, ^ ~5 qua đời ~2 $, đổi ~1 bác_sĩ|số|phòng_khám, không còn ~2 bệnh_nhân|khám',
  },
  changePhrases: {
    preferences: 'đổi|thay_đổi|cập_nhật ~2 cài_đặt|tùy_chọn|lựa_chọn',
    'contact-details': 'đổi|thay|mới ~2 số|email|địa_chỉ, số mới',
    language: '^ tiếng ~1 anh|việt|hoa $, ngôn ngữ',
    'come-back': 'đăng ký, đăng kí, nhận lại, gửi lại, nhầm lẫn',
  },
  keepPhrases: '^ ~1 chỉ ~3 {topic} ~1 $, chỉ ~1 muốn|gửi|nhận ~3 {topic}, trừ|ngoại_trừ ~2 {topic}',
  topics: {
    reminders: 'nhắc hẹn, nhắc lịch, tin nhắc, lời nhắc, nhắc nhở',
    bills: 'hóa đơn, hoá đơn, thanh toán, viện phí',
    refills: 'đơn thuốc, toa thuốc, nhà thuốc',
    results: 'kết quả',
    'check-ups': 'tiêm chủng, vắc xin',
    insurance: 'bảo hiểm',
    surveys: 'khảo sát',
    education: 'mẹo sức khỏe',
    news: 'bản tin, tin tức',
    marketing: 'quảng cáo, khuyến mãi, khuyến mại, tiếp thị, ưu đãi',
    fundraising: 'quyên góp',
    research: 'nghiên cứu',
  },
  channels: {
    SMS: 'tin nhắn, nhắn tin, sms, nhắn',
    EMAIL: 'email, thư, mail',
    VOICE: 'gọi, cuộc gọi, gọi điện',
  },
  allContact: 'liên hệ, liên lạc, tất cả, mọi thứ, làm phiền',
  contrast: 'nhưng, chỉ, thay vì, trừ',
});
