/** What papers call their own thing or any other, in lower case without marks: never a node. */
export const GENERIC_NAMES: ReadonlySet<string> = new Set(
  (
    'ours,our,we,us,our method,our model,our approach,our framework,our system,our algorithm,our work,our agent,our models,our methods,this work,this paper,proposed,proposed method,' +
    'the proposed method,proposed model,proposed approach,proposed framework,proposed system,proposed algorithm,method,methods,model,models,approach,framework,system,algorithm,baseline,' +
    'baselines,the baseline,baseline model,baseline models,baseline method,baseline methods,strong baseline,strong baselines,vanilla,vanilla model,base model,base models,backbone,teacher,student,' +
    'teacher model,student model,teacher models,student models,human,humans,human experts,human expert,human performance,random,random baseline,sota,state of the art,the state of the art,' +
    'previous work,prior work,previous methods,prior methods,existing methods,existing work,previous sota,prior sota,sota methods,sota models,other methods,others,competitors,counterpart,' +
    'counterparts,original,original model,full model,ablation,variant,variants,llm,llms,vlm,vlms,mllm,mllms,large language model,large language models,language model,language models,plm,plms,' +
    'foundation model,foundation models,pretrained model,pretrained models,fine tuned model,fine tuned models,open source models,closed source models,proprietary models,benchmark,dataset,data set,' +
    'datasets,benchmarks,test set,training set,validation set,our dataset,our benchmark,our data'
  ).split(','),
);
