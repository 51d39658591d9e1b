// The invented people of the fake office. Everything is invented; long names and every script on purpose.

export type Person = {
  code: string;
  family: string;
  given: string;
  native: string;
  katakana: string;
  sex: "male" | "female";
  born: string;
  nationality: "LA" | "VN";
  order: string;
  centre: string;
  passport: string;
  expires: string;
};

const line = (
  code: string, family: string, given: string, native: string, katakana: string, sex: "male" | "female",
  born: string, order: string, centre: string, passport: string, expires: string,
): Person => ({
  code, family, given, native, katakana, sex, born, order, centre, passport, expires,
  nationality: code.startsWith("VN") ? "VN" : "LA",
});

export const PEOPLE: readonly Person[] = [
  line("LA-0001", "PHOMMACHANH", "SOMSAK", "ສົມສັກ ພົມມະຈັນ", "ソムサック　ポンマチャン", "male", "2003-04-17", "ORD-2026-01", "Vientiane", "P0000101", "2031-06-30"),
  line("LA-0002", "VONGSA", "KHAMLA", "ຄຳລາ ວົງສາ", "カムラー　ウォンサー", "female", "2004-11-02", "ORD-2026-01", "Vientiane", "P0000102", "2030-02-14"),
  line("LA-0003", "SOUVANNAPHOUM", "PHETSAMONE", "ເພັດສະໝອນ ສຸວັນນະພູມ", "ペッサモーン　スワンナプーム", "female", "2001-08-25", "ORD-2026-01", "Savannakhet", "P0000103", "2029-09-01"),
  line("LA-0004", "THAMMAVONGSAKHAMPHOUTHONE", "SENGPHACHANH BOUNTHAVISOUKSAY", "ແສງພະຈັນ ບຸນທະວີສຸກໄຊ ທຳມະວົງສາຄຳພູທອນ ເພື່ອນ້ຳໝໍ້", "センパチャン　タンマウォンサー", "male", "2002-01-09", "ORD-2026-01", "Savannakhet", "P0000104", "2032-03-11"),
  line("LA-0005", "", "BOUNMY", "ບຸນມີ", "ブンミー", "male", "2000-12-30", "ORD-2026-01", "Vientiane", "P0000105", "2027-02-01"),
  line("LA-0006", "INTHAVONG", "NOY", "ນ້ອຍ ອິນທະວົງ", "ノイ　インタウォン", "female", "2005-05-05", "ORD-2026-02", "Vientiane", "P0000106", "2031-05-04"),
  line("LA-0007", "KEOMANY", "THONGCHANH", "ທອງຈັນ ແກ້ວມະນີ", "トンチャン　ケオマニー", "male", "1999-07-19", "ORD-2026-02", "Champasak", "P0000107", "2028-08-08"),
  line("LA-0008", "SISOMPHONE", "MANIVANH", "ມະນີວັນ ສີສົມພອນ", "マニワン　シーソンポーン", "female", "2003-02-28", "ORD-2026-02", "Champasak", "P0000108", "2033-01-20"),
  line("VN-0001", "NGUYEN", "THI HONG NHUNG", "NGUYỄN THỊ HỒNG NHUNG", "グエン　ティ　ホン　ニュン", "female", "2002-10-10", "ORD-2026-02", "Vinh", "N0000201", "2034-10-10"),
  line("VN-0002", "TRAN", "VAN DUC", "TRẦN VĂN ĐỨC", "チャン　ヴァン　ドゥック", "male", "2001-03-03", "ORD-2026-02", "Vinh", "N0000202", "2030-03-02"),
  line("VN-0003", "LE", "QUOC BAO", "LÊ QUỐC BẢO", "レ　クオック　バオ", "male", "2004-06-21", "", "Vinh", "N0000203", "2031-12-24"),
  line("LA-0009", "XAYAVONG", "DALAVANH", "ດາລາວັນ ໄຊຍະວົງ", "ダラワン　サイニャウォン", "female", "2005-09-14", "", "Vientiane", "", ""),
];
