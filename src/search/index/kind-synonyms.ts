// Search synonyms for kinds and forms in three languages: 양해각서 finds every memorandum.

import type { Kind } from '../../model/kinds.ts';
import type { DataOf } from '../../model/record.ts';

/** What an agreement, a meeting or a statement is more closely. */
export type Form = DataOf['agreements']['instrument'] | DataOf['meetings']['format'] | DataOf['statements']['form'];

/** The synonyms of each kind, empty for some, and of each instrument, format and form, with spaces between. */
export const synonyms: Readonly<Record<Kind | Form, string>> = {
  agreements: 'agreement 협정 합의 协议',
  meetings: 'meeting 회담 회의 会议',
  statements: 'statement 발언 讲话',
  commitments: 'commitment 약속 承诺',
  mechanisms: 'mechanism 협의체 机制',
  // Their own names say what these are.
  organizations: '',
  people: '',
  topics: '',
  claims: 'claim',
  sources: '',
  // The kind has these words already.
  agreement: '',
  mou: 'MOU memorandum of understanding 양해각서 谅解备忘录',
  treaty: 'treaty 조약 条约',
  protocol: 'protocol 의정서 议定书',
  contract: 'contract 계약 合同',
  'joint-plan': 'joint plan 공동계획 共同计划',
  certificate: 'certificate 증서 证书',
  'joint-statement': 'joint statement 공동성명 联合声明',
  communique: 'joint communiqué 공동성명 公报',
  arrangement: 'arrangement 약정 安排',
  summit: 'summit 정상회담 首脑会谈 会晤',
  talks: 'talks 회담 会谈',
  ministerial: 'ministers 장관회의 部长会议',
  committee: 'committee session 위원회 委员会',
  negotiation: 'negotiations 협상 谈判',
  forum: 'forum 포럼 论坛',
  call: 'telephone call 통화 通话',
  visit: 'visit 방문 访问',
  ceremony: 'ceremony 행사 仪式',
  reception: 'reception 만찬 宴会',
  interview: 'interview 인터뷰 采访',
  remarks: 'remarks 발언 讲话',
  readout: 'readout 발표 通报',
  briefing: 'briefing 브리핑 记者会',
  speech: 'speech 연설 演讲',
  measure: 'measure 조치 措施',
};
