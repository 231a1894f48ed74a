// What is written like a name and is none of ours: tasks, fields, hardware, organisations, general words.

/** Acronyms and words with capitals that name no method, benchmark or model. Compared without case, plural "s" dropped. */
export const COMMON_NAMES: ReadonlySet<string> = new Set(
  `ai ml dl nlp nlu nlg cv rl irl marl llm mllm vlm lvlm lmm slm plm mlm lm vla vlp lrm fm lfm gpt-style agi asr tts st mt nmt smt qa kbqa cqa odqa mrc vqa videoqa docvqa-style
  ner re ie ee absa srl pos wsd amr sql text-to-sql nl2sql nli sts ir cir reid re-id slam vo vio sfm mvs nvs ocr hoi gui hci hri uav uavs ugv av avs adas ad3d bev lidar radar rgb rgb-d rgbd gps imu
  mri ct eeg ecg ehr emr icu fmri pet oct wsi dna rna covid covid-19 gpu gpus cpu cpus tpu npu fpga a100 h100 v100 nvidia amd ios android sdk api apis json html xml pdf url http https www github huggingface hugging face google
  openai meta microsoft amazon apple deepmind anthropic alibaba tencent baidu bytedance ibm facebook twitter reddit wikipedia arxiv youtube tiktok kaggle stack overflow usa us uk eu european china chinese english french german
  spanish arabic hindi japanese korean russian italian portuguese dutch turkish vietnamese indonesian thai bengali persian polish latin african indian asian western american europe africa asia india
  i ii iii iv v vi vii viii ix x a b c d e f g h k m n o p q r s t u w y z id iid ood od rl-based sota sotas eg ie vs etc fig table section appendix mse-loss kl js lp nn dnn ann bnn cnn-based rnn-based mdp pomdp ode sde pde sgd-based svd em-algorithm
  pcfg fol ltl sat smt-solver ilp mip tsp np-hard np fsl zsl cl fl ssl uda da dg tta ttt tts-scaling kd-based nas automl hpo peft rlhf-based mcq mcqa oie kg kgs kge kgc tkg llm-based vlm-based transformer-based gan-based bert-based diffusion-based
  i.e e.g et al pro-level human humans user users we our this these it they however moreover furthermore additionally specifically notably extensive experiments experimental results code data dataset datasets models model project page demo video videos
  internet web sat-style python java c++ rust javascript sql-based docker linux ubuntu pytorch tensorflow jax cuda unity unreal engine blender carla-simulator ros t2i t2v i2v i2t v2a t2a tta3d 2d 3d 4d 1d 6d 6dof dof hz fps khz mb gb tb kb ms db
  cot-style mle map-estimate mmse gmm hmm cdf pdf cls eos bos kv kv-cache moe moes ssm ssms dit-based ddp fsdp vram ram rom cot-based o1-like r1-like r1-style o1-style r1-zero-like qa-based ui ux it-sector b2b e-commerce iot 5g 6g wifi wi-fi mimo ofdm csi rss mec
  hrv bmi icd icd-10 icd-9 umls mesh snomed who nih fda cdc nasa acl emnlp naacl neurips nips icml iclr cvpr iccv eccv aaai ijcai kdd www-conference sigir coling semeval-task imo usamo sat-math gre toefl ielts gaokao
  aha aha-moment moments bayesian gaussian markov monte carlo boolean euclidean hilbert lipschitz riemannian wasserstein nash pareto bellman shannon fourier laplacian hessian jacobian hamiltonian lagrangian turing dirichlet bernoulli poisson kolmogorov
  january february march april may june july august september october november december monday tuesday mt-dnn-style cls-token text2image text-to-image text-to-video image-to-text sim2real sim-to-real real-to-sim zero-shot few-shot one-shot k-shot in-domain out-of-domain
  rag-based agentic multi-modal multimodal cross-modal multi-agent multi-task multi-hop multi-turn large-scale end-to-end state-of-the-art open-source closed-source real-world real-time plug-and-play fine-tuning pre-training post-training test-time
  h200 b200 rtx 4090 3090 jetson xavier orin snapdragon intel apple-silicon m1 m2 mac iphone quest hololens ros2 turtlebot franka panda ur5 ur10 sawyer kinova unitree g1-robot go1 go2 aloha spot`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Capitalised words that begin sentences or clauses and start no name there. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `the a an this these those that we our in on at by for from with without to of as and or but if when while where whereas which who whose what why how it its they their there here he she i you your
  however moreover furthermore additionally besides also thus hence therefore consequently meanwhile nevertheless nonetheless although though despite since because after before during through throughout across among between beyond within
  extensive experiments experimental experiment results result evaluation evaluations evaluated empirical empirically specifically notably particularly importantly remarkably surprisingly interestingly finally first second third firstly secondly thirdly last lastly next then
  recent recently existing current previous prior many most some several various numerous multiple two three four five six seven eight nine ten each every all both either neither another other others such same one
  using based given compared combined built building trained training inspired motivated leveraging utilizing applying applied applying comprehensive further more less many much code data source project models model methods method large language vision deep
  to-date today traditional conventional standard modern popular common typical typically generally overall together instead unlike like similar similarly conversely contrary rather even only just not no nor yet so still once until unless whether
  can could may might must shall should will would do does did is are was were be been being have has had let make making made show shows showing shown demonstrate demonstrates demonstrating achieve achieving achieves achieved introduce introducing introduces present presents presenting
  propose proposes proposing proposed develop developing design designing evaluate evaluating evaluations analyze analysis analyses ablation ablations theoretical theoretically practical practically qualitative quantitative quantitatively qualitatively simulation simulations real-world human
  automatic automated automatically efficient effective simple novel new high low key main major central crucial critical significant significantly substantial substantially consistent consistently robust strong better best state-of-the-art beyond towards toward via
  training inference testing test pre-training fine-tuning reinforcement supervised unsupervised self-supervised semi-supervised few-shot zero-shot multi-modal multimodal graph neural image images video videos text texts speech audio visual natural machine artificial computer
  understanding learning reasoning generating generation detecting detection estimating predicting prediction improving enhancing exploiting exploring rethinking revisiting bridging addressing tackling mitigating reducing increasing accelerating scaling unifying unified`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
