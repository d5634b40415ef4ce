/** "Motion" as a title has it: a member's, and no exercise ("Motion för äldre", "motionsslinga"). */
const MEMBER_BILL =
  /^(?:(?:[\p{L}]+ ){0,4}(?:på|av|över|om|till|angående|gällande|från|:) )?(?:en |ny )?motion(?:en)?(?:[,:;.]|$| ?[–(-]| (?:nr|nummer|\d|om|av|från|angående|gällande|beträffande|rörande|med|”|"))/iu;

/** Whether a matter is a member's bill, as its title says. A citizen's proposal is none. */
export const isMemberBill = (title: string | null): boolean => title !== null && MEMBER_BILL.test(title);
