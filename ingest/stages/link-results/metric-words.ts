// Words by which a phrase that names a metric is told from what stands around it.
import { toWordSet } from '../word-set.ts';

/** Words that no phrase goes across. */
export const BORDERS = toWordSet(
  `of in on for with by to from at as than over and or but while which that is are was were be been compared against
  using via under across when where we our it its this these those their not also further both achieves achieve achieving
  obtains obtain reaches reaching reach attains attain yields yield improves improve improving improved reduces reduce reducing
  increases increase increasing decreases decrease boosts boosting boost enhances enhance enhancing raises raise raising lowering
  lowers lift lifts lifting cut cuts cutting accelerates accelerate accelerating speeds maintains maintain maintaining preserving
  preserves preserve delivers deliver delivering reports report averaging exceeds exceeding drops falls rises inflate incurring
  has have had can show shows outperforms outperforming surpass respectively only up about around nearly approximately least most
  more such provides providing requires requiring within below above per without during after before if contains`,
);
/** Words that stand before a metric and are no part of its name. */
export const LEADS = toWordSet(
  `the a an average averaged mean overall total absolute relative significant new best state-of-the-art higher lower better fewer
  less smaller larger greater faster shorter improved additional extra further final highest lowest peak maximum up near
  corresponding respective comparable competitive strong remarkable impressive notable substantial perfect superior high low
  reduced longer cheaper entire longest smallest robust good`,
);
/** Some would take these for a part of it: "mean recall", "peak memory". */
export const KEPT_LEADS = toWordSet('average mean overall total peak maximum final absolute relative median');
/** Between a number and its metric: "63% fewer tokens". */
export const MORE = toWordSet(
  `fewer less lower higher better smaller larger greater more shorter faster reduction reductions improvement improvements increase
  increases decrease gain gains drop saving savings boost decline cut additional reduced`,
);
/** What happens to a metric: "a bitrate saving of 23%", "success-rate improvement". */
export const CHANGES = toWordSet(
  `reduction reductions improvement improvements increase increases decrease decreases drop drops gain gains saving savings
  degradation difference differences boost uplift growth decline reduced increased improved`,
);
/** "the number of clicks", "rate of success". */
export const COUNTS = toWordSet(
  'number amount rate level degree share proportion percentage fraction ratio probability error',
);
/** What is measured, whatever it is measured of. */
export const HEADS = toWordSet(
  'accuracy latency time cost costs speed memory convergence efficiency error errors throughput',
);
/** Between a metric and its number: "rises from", "is only", "of up to". */
export const FILLERS = toWordSet(
  `to from is was are were be been of up only about around nearly approximately over at least most under below above less more
  than by reaches reaching reached reach remains remaining rises rising falls dropping drops improved improves increases
  increased increasing decreases decreased decreasing reduced exceeds exceeding averages averaging = : ~ ≈ ( as low high even just
  almost roughly slightly significantly substantially and`,
);
