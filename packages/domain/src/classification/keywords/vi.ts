import { describeLanguage } from './language-words.ts';

/** Vietnamese, with or without its marks: `đừng` (do not) and `dừng` (stop) are one word once folded. */
export const vietnamese = describeLanguage({
  language: 'vi',
  tonal: true,
  stop: 'dừng, dừng lại, ngừng, ngừng lại, ngưng, kết thúc, chấm dứt, từ chối, xóa, tắt, rút lui, dừng tin, thôi nhé, đủ rồi, đừng, không nhận',
  strong:
    'hủy đăng ký, huỷ đăng ký, hủy nhận tin, huỷ nhận tin, dừng tất cả, ngừng tất cả, dừng hết, từ chối nhận tin, hủy theo dõi, bỏ đăng ký, không nhận tin, xóa số, đừng gửi nữa, đừng nhắn nữa, đừng gọi nữa, ngừng nhắn tin, ngừng gửi',
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
      'nhắn, gửi, gởi, gọi, nhắn tin, gửi tin, gọi điện, liên hệ, liên lạc, làm phiền, quấy rầy, quấy rối, spam, phiền, email, gửi thư, gửi email, gọi điện thoại, nhắn tin nhắn',
    me: 'tôi, mình, em, anh, chị, tui, chúng tôi, số này, tao, cho tôi, cho mình, cho tui, cho em, đến tôi, vào số này, tới số này, qua số này',
    not: 'không, ko, k, hong, hông, khong, không có',
    visit: 'lịch, hẹn, lịch hẹn, cuộc hẹn, lịch khám, khám, cuộc họp, đơn hàng, đơn, chuyến, ngày mai, vé',
  },
  guards: `
    danh sách chờ
    không|chưa|ko nhận được|thấy ~1 {object}
    hủy|huỷ ~3 {visit}
    {visit} ~3 hủy|huỷ
    đừng|không|ko ~1 có? ngừng|dừng|ngưng|hủy|xóa|tắt ~3
    không ~1 muốn ~1 dừng|ngừng|hủy ~2
    sao|tại_sao|nếu|khi ~3 không ~1 {contact}
    soạn|nhắn|trả_lời|gửi dừng|stop|huy để|gửi
    đừng lo|quên|ngại|buồn|sợ|khóc|giận
  `,
  stopPhrases: {
    'stop-doing': 'ngừng|ngưng|chấm_dứt|thôi ~2 {contact} ~2, dừng ~1 việc? ~1 {contact} ~3',
    'stop-messages': '^ ~1 stop ~2 {topic} ~1 $, ngừng|dừng|ngưng|tắt|stop|chặn|thôi|hủy|huỷ ~2 {object}',
    'do-not-contact': `
      đừng ~2 {contact} ~3 {me}|nữa|tin|$
      đừng ~2 {contact} ~4 nữa
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
      {not} ~1 đồng_ý ~2 nhận|cho ~3
      đừng ~1 cho ~2 nhận
    `,
    unsubscribe:
      'hủy|huỷ|bỏ ~2 đăng_ký|nhận_tin|theo_dõi|thông_báo|{object}, từ_chối ~2 nhận|{object}, unsub*, rút ~2 đồng_ý',
    remove: 'xóa|xoá|loại ~2 số|tên|thông_tin|tôi ~3 khỏi|này|của|đi|$, xóa|xoá ~1 số ~1 điện_thoại, khỏi ~1 danh_sách',
    alone: 'để|cho ~1 {me} ~1 yên, biến ~1 đi ~1 $, mặc kệ tôi, ^ cút ~1 đi $',
    'wrong-number': '^ ~3 nhầm|lộn|sai số|người|máy ~3 $, gọi|nhắn|gửi nhầm|lộn ~2',
  },
  softeners: {
    now: 'bây giờ, lúc này, hôm nay',
    frequency: 'nhiều quá|thế|vậy, cả ngày|tuần|đêm, nhiều, suốt, hoài, mỗi ngày, liên tục, hàng ngày, thường xuyên',
    before: 'trước ~1 giờ, trước ~1 h, sau ~1 giờ, trước 8h|7h|9h',
    time: 'ban đêm|ngày, buổi tối|sáng|trưa, giờ này|làm|nghỉ, lúc tôi|đang, khi|trước|sau|trong, vội',
    keep: 'trừ, ngoại trừ, tiếp tục',
    joke: 'haha, hihi, kaka, hehe',
  },
  unsurePhrases: {
    'wrong-number': 'nhầm số|người|máy|rồi, lộn số, sai số, không phải tôi|mình|số, không quen',
    'who-is-this': '^ ~2 ai đấy|đây|đó|vậy|thế|gọi|nhắn ~2 $, ^ ~2 là ai ~2 $, lấy|có ~1 số ~2 ở_đâu|đâu|ra',
    disinterest: 'không ~1 quan_tâm|nhu_cầu|hứng_thú, không có nhu cầu, ^ ~1 không cần ~2 $, không cảm ơn',
    complaint:
      'nhiều ~1 {object} quá, {object}|gửi|nhắn|gọi ~3 nhiều quá, phiền quá, gửi|nhắn|gọi ~3 nhiều|hoài|suốt, lừa đảo, tin rác, quá nhiều ~1 {object}, bớt ~2 {object}|gửi|nhắn, báo cáo, kiện',
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
