<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccessShots</name>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Chen Jing</source>
        <translation>陈静</translation>
    </message>
    <message>
        <source>Liu Yang</source>
        <translation>刘洋</translation>
    </message>
    <message>
        <source>Wang Min</source>
        <translation>王敏</translation>
    </message>
    <message>
        <source>On leave until Monday</source>
        <translation>休假至周一</translation>
    </message>
    <message>
        <source>Complaint: call the customer back</source>
        <translation>投诉：需回访客户</translation>
    </message>
    <message>
        <source>Calls of this month</source>
        <translation>本月通话</translation>
    </message>
</context>
<context>
    <name>AccessText</name>
    <message>
        <source>Group leader</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>Carrier project manager</source>
        <translation>移动方项目经理</translation>
    </message>
    <message>
        <source>Floor operations supervisor</source>
        <translation>现场运营主管</translation>
    </message>
    <message>
        <source>Business supervisor</source>
        <translation>业务主管</translation>
    </message>
    <message>
        <source>Quality supervisor</source>
        <translation>质量主管</translation>
    </message>
    <message>
        <source>Business guide</source>
        <translation>业务指导</translation>
    </message>
    <message>
        <source>Commercial manager</source>
        <translation>商务管理</translation>
    </message>
    <message>
        <source>Operations support</source>
        <translation>运营支撑</translation>
    </message>
    <message>
        <source>Partner project manager</source>
        <translation>外包方项目经理</translation>
    </message>
    <message>
        <source>Operations supervisor</source>
        <translation>运营主管</translation>
    </message>
    <message>
        <source>Training administrator</source>
        <translation>培训管理员</translation>
    </message>
    <message>
        <source>Team administrator</source>
        <translation>团队管理员</translation>
    </message>
    <message>
        <source>General administrator</source>
        <translation>综合管理员</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>班长</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服代表</translation>
    </message>
    <message>
        <source>System administrator</source>
        <translation>系统管理员</translation>
    </message>
    <message>
        <source>Security administrator</source>
        <translation>安全管理员</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审计员</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>移动方</translation>
    </message>
    <message>
        <source>Outsourcer</source>
        <translation>外包方</translation>
    </message>
    <message>
        <source>Technical</source>
        <extracomment>the people who run the system, beside carrier and outsourcer</extracomment>
        <translation>技术</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>示忙</translation>
    </message>
    <message>
        <source>Make ready</source>
        <translation>示闲</translation>
    </message>
    <message>
        <source>Sign an agent out</source>
        <translation>强制签出</translation>
    </message>
    <message>
        <source>Add to a queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>Remove from a queue</source>
        <translation>移出队列</translation>
    </message>
    <message>
        <source>Move to another queue</source>
        <translation>移到其他队列</translation>
    </message>
    <message>
        <source>Change the penalty</source>
        <translation>更改惩罚值</translation>
    </message>
    <message>
        <source>Move a caller to the front</source>
        <translation>来电移到队首</translation>
    </message>
    <message>
        <source>Take a caller out of the queue</source>
        <translation>来电移出队列</translation>
    </message>
    <message>
        <source>Hang up the call</source>
        <translation>挂断通话</translation>
    </message>
    <message>
        <source>Silent monitor</source>
        <translation>监听</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>耳语</translation>
    </message>
    <message>
        <source>Barge in</source>
        <translation>强插</translation>
    </message>
    <message>
        <source>Leave the call</source>
        <translation>退出通话</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>锁定工作台</translation>
    </message>
    <message>
        <source>First administrator</source>
        <translation>首位管理员</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>Change an account</source>
        <translation>修改账号</translation>
    </message>
    <message>
        <source>Shut an account</source>
        <translation>停用账号</translation>
    </message>
    <message>
        <source>Open an account</source>
        <translation>启用账号</translation>
    </message>
    <message>
        <source>Change the own password</source>
        <translation>修改本人密码</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>重置密码</translation>
    </message>
    <message>
        <source>Delegate a post</source>
        <translation>岗位委托</translation>
    </message>
    <message>
        <source>Reveal a number</source>
        <translation>查看明文号码</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>导出审计日志</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>修改设置</translation>
    </message>
    <message>
        <source>Change a switch connection</source>
        <translation>修改交换机连接</translation>
    </message>
    <message>
        <source>Change alarm rules</source>
        <translation>修改告警规则</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Begun</source>
        <extracomment>of an action that was permitted and begun; a later row says what came of it</extracomment>
        <translation>已发起</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>of an action whose answer was lost</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Choose a password of your own. Only you will know it.</source>
        <translation>请设置您自己的密码，只有您本人知道。</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>登录名或密码不正确。</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again after %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>密码错误次数过多，请在 %1 之后重试。</translation>
    </message>
    <message>
        <source>This account is shut. Ask an administrator.</source>
        <translation>此账号已停用，请联系管理员。</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色无此权限。</translation>
    </message>
    <message>
        <source>Nobody changes the own post or shuts the own account.</source>
        <translation>不能更改本人的岗位或停用本人的账号。</translation>
    </message>
    <message>
        <source>This is the last administrator. Make another one first.</source>
        <translation>这是最后一位管理员，请先添加另一位。</translation>
    </message>
    <message>
        <source>A log-in name has small letters a–z, digits, dots, hyphens and underscores, and begins with a letter.</source>
        <translation>登录名由小写字母 a–z、数字、点、连字符和下划线组成，并以字母开头。</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>已有同名账号。</translation>
    </message>
    <message>
        <source>This desk has accounts already.</source>
        <translation>此工作台已有账号。</translation>
    </message>
    <message>
        <source>The password needs at least 10 characters.</source>
        <translation>密码至少需要 10 个字符。</translation>
    </message>
    <message>
        <source>The password is longer than 200 characters.</source>
        <translation>密码超过 200 个字符。</translation>
    </message>
    <message>
        <source>The password must not contain the log-in name.</source>
        <translation>密码不能包含登录名。</translation>
    </message>
    <message>
        <source>The password needs more different characters.</source>
        <translation>密码需要更多不同的字符。</translation>
    </message>
    <message>
        <source>Your role includes this for other teams or regions only.</source>
        <translation>您的角色仅对其他班组或区域有此权限。</translation>
    </message>
    <message>
        <source>Say in a few words what you need it for.</source>
        <translation>请用几个字说明用途。</translation>
    </message>
    <message>
        <source>The new password is the old one.</source>
        <translation>新密码与旧密码相同。</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>两次输入的新密码不一致。</translation>
    </message>
    <message>
        <source>Take a delegated post back</source>
        <translation>收回委托的岗位</translation>
    </message>
    <message>
        <source>Export a table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Copy a table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Nobody gives on what they don&apos;t have.</source>
        <translation>只能委托本人拥有的岗位和范围。</translation>
    </message>
    <message>
        <source>A post is only given on to somebody of the same side.</source>
        <translation>岗位只能委托给同一方的人员。</translation>
    </message>
    <message>
        <source>The end has to be after the beginning.</source>
        <translation>结束时间必须晚于开始时间。</translation>
    </message>
    <message>
        <source>That time is over already.</source>
        <translation>该时段已过去。</translation>
    </message>
    <message>
        <source>Choose whose post it is.</source>
        <translation>请选择委托人。</translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>导出报表</translation>
    </message>
    <message>
        <source>Open an incident</source>
        <translation>新建事件</translation>
    </message>
    <message>
        <source>Add a note to an incident</source>
        <translation>为事件添加备注</translation>
    </message>
    <message>
        <source>Change an incident&apos;s owner</source>
        <translation>变更事件负责人</translation>
    </message>
    <message>
        <source>Judge an incident</source>
        <translation>评定事件</translation>
    </message>
    <message>
        <source>Link something to an incident</source>
        <translation>为事件添加关联</translation>
    </message>
    <message>
        <source>Attach something to an incident</source>
        <translation>为事件添加附件</translation>
    </message>
    <message>
        <source>Close an incident</source>
        <translation>关闭事件</translation>
    </message>
    <message>
        <source>Issue a task</source>
        <translation>下发任务</translation>
    </message>
    <message>
        <source>Acknowledge a task</source>
        <translation>确认任务</translation>
    </message>
    <message>
        <source>Say that a task is done</source>
        <translation>报告任务完成</translation>
    </message>
    <message>
        <source>Hand over a shift</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Sign a handover</source>
        <translation>签收交接班</translation>
    </message>
    <message>
        <source>Escalate a handover</source>
        <translation>升级交接班</translation>
    </message>
    <message>
        <source>Approve a large export</source>
        <translation>审批大批量导出</translation>
    </message>
    <message>
        <source>Change the limit of exports</source>
        <translation>修改导出行数上限</translation>
    </message>
    <message>
        <source>Import a switch&apos;s log</source>
        <translation>导入交换机日志</translation>
    </message>
</context>
<context>
    <name>ActionText</name>
    <message>
        <source>Go to</source>
        <extracomment>group of actions: to another page</extracomment>
        <translation>前往</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>group of actions: what tables and pages show</extracomment>
        <translation>视图</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服代表</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>主叫</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>大屏</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
</context>
<context>
    <name>AgentFigures</name>
    <message>
        <source>Calls</source>
        <translation>接听量</translation>
    </message>
    <message>
        <source>Handling time, average</source>
        <translation>平均处理时长</translation>
    </message>
    <message>
        <source>Wrap-up, average</source>
        <translation>平均话后整理</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>保持次数</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>未接次数</translation>
    </message>
    <message>
        <source>Break time</source>
        <translation>小休时长</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>占用率</translation>
    </message>
    <message>
        <source>+ better</source>
        <extracomment>a figure against the team&apos;s median</extracomment>
        <translation>+ 优于</translation>
    </message>
    <message>
        <source>0 even</source>
        <extracomment>a figure against the team&apos;s median</extracomment>
        <translation>0 持平</translation>
    </message>
    <message>
        <source>− worse</source>
        <extracomment>a figure against the team&apos;s median</extracomment>
        <translation>− 劣于</translation>
    </message>
</context>
<context>
    <name>AlarmText</name>
    <message>
        <source>%1: longest wait %2 &gt; %3</source>
        <extracomment>%1 a queue, %2 a time, %3 the limit</extracomment>
        <translation>%1：最长等待 %2 &gt; %3</translation>
    </message>
    <message>
        <source>%1: service level of 15 min %2 &lt; %3</source>
        <translation>%1：15 分钟服务水平 %2 &lt; %3</translation>
    </message>
    <message>
        <source>%1: the day is heading below its service level</source>
        <translation>%1：今日服务水平预计不达标</translation>
    </message>
    <message>
        <source>%1: abandoned in 15 min %2 &gt; %3</source>
        <translation>%1：15 分钟放弃率 %2 &gt; %3</translation>
    </message>
    <message>
        <source>%1: nobody is available, %2 waiting</source>
        <extracomment>%1 a queue, %2 a number of callers</extracomment>
        <translation>%1：无示闲客服代表，%2 个呼叫等待</translation>
    </message>
    <message>
        <source>%1: %2 of the rostered are there &lt; %3</source>
        <translation>%1：在岗人数为排班的 %2 &lt; %3</translation>
    </message>
    <message>
        <source>%1: %2 %3 &gt; %4</source>
        <extracomment>%1 an agent, %2 a state such as &quot;On break&quot;, %3 a time, %4 the limit</extracomment>
        <translation>%1：%2 %3 &gt; %4</translation>
    </message>
    <message>
        <source>%1: call %2 &gt; %3</source>
        <translation>%1：通话 %2 &gt; %3</translation>
    </message>
    <message>
        <source>%1: caller on hold %2 &gt; %3</source>
        <translation>%1：保持 %2 &gt; %3</translation>
    </message>
    <message>
        <source>%1: calls at %2 of the forecast &gt; %3</source>
        <translation>%1：来话量为预测的 %2 &gt; %3</translation>
    </message>
    <message>
        <source>%1: calls at %2 of the forecast &lt; %3</source>
        <translation>%1：来话量为预测的 %2 &lt; %3</translation>
    </message>
    <message>
        <source>%1: no data for %2</source>
        <extracomment>%1 a switch, %2 a time</extracomment>
        <translation>%1：已 %2 无数据</translation>
    </message>
    <message>
        <source>%1: %2 of the phones are unreachable &gt; %3</source>
        <translation>%1：%2 的话机不可达 &gt; %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a switch, %2 what is wrong with its data</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 alarms within one minute</source>
        <translation>一分钟内 %1 条告警</translation>
    </message>
    <message>
        <source>Shelved until %1 · %2</source>
        <extracomment>%1 a time of day, %2 a person</extracomment>
        <translation>搁置至 %1 · %2</translation>
    </message>
    <message>
        <source>Acknowledged · %1</source>
        <translation>已确认 · %1</translation>
    </message>
    <message>
        <source>Over since %1</source>
        <extracomment>%1 a time of day</extracomment>
        <translation>%1 已恢复</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>已升级</translation>
    </message>
    <message>
        <source>%1 times in 10 min</source>
        <extracomment>%1 a number: how often the alarm came within 10 minutes</extracomment>
        <translation>10 分钟内 %1 次</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1 a time: how long it had to be bad before the alarm was raised</extracomment>
        <translation>持续 %1</translation>
    </message>
    <message>
        <source>Whole floor</source>
        <translation>整个现场</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>无原因</translation>
    </message>
    <message>
        <source>its clock is off</source>
        <translation>时钟不准</translation>
    </message>
    <message>
        <source>events are missing</source>
        <translation>有事件缺失</translation>
    </message>
    <message>
        <source>figures had to be corrected</source>
        <translation>数据经过校正</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最长等待</translation>
    </message>
    <message>
        <source>Waiting per available agent</source>
        <translation>人均排队</translation>
    </message>
    <message>
        <source>Service level of 15 min</source>
        <translation>15 分钟服务水平</translation>
    </message>
    <message>
        <source>Outlook of today&apos;s service level</source>
        <translation>今日服务水平预测</translation>
    </message>
    <message>
        <source>Abandoned in 15 min</source>
        <translation>15 分钟放弃率</translation>
    </message>
    <message>
        <source>Nobody available</source>
        <translation>无人示闲</translation>
    </message>
    <message>
        <source>Fewer than rostered</source>
        <translation>在岗缺口</translation>
    </message>
    <message>
        <source>Over the state&apos;s limit</source>
        <translation>状态超时</translation>
    </message>
    <message>
        <source>Breaks together</source>
        <translation>集体小休</translation>
    </message>
    <message>
        <source>Calls not taken</source>
        <translation>未应答</translation>
    </message>
    <message>
        <source>Long call</source>
        <translation>超长通话</translation>
    </message>
    <message>
        <source>Long hold</source>
        <translation>超长保持</translation>
    </message>
    <message>
        <source>Very short calls</source>
        <translation>快挂</translation>
    </message>
    <message>
        <source>More calls than forecast</source>
        <translation>话务突增</translation>
    </message>
    <message>
        <source>Far fewer calls than forecast</source>
        <translation>进线骤降</translation>
    </message>
    <message>
        <source>Switch lost</source>
        <translation>交换机中断</translation>
    </message>
    <message>
        <source>Phones unreachable</source>
        <translation>话机不可达</translation>
    </message>
    <message>
        <source>Faults of the data</source>
        <translation>数据异常</translation>
    </message>
    <message>
        <source>Flood of alarms</source>
        <translation>告警泛滥</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Shelved</source>
        <extracomment>state of an alarm: put away for a while</extracomment>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Over, not acknowledged</source>
        <extracomment>state of an alarm: good again, but nobody has acknowledged it</extracomment>
        <translation>已恢复，未确认</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>state of an alarm: over and seen</extracomment>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>产生</translation>
    </message>
    <message>
        <source>Raised again</source>
        <translation>再次产生</translation>
    </message>
    <message>
        <source>Became critical</source>
        <translation>升为严重</translation>
    </message>
    <message>
        <source>No longer critical</source>
        <translation>降为警告</translation>
    </message>
    <message>
        <source>Good again</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Back from the shelf</source>
        <translation>搁置结束</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>班长</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质检</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技术支持</translation>
    </message>
    <message>
        <source>Network centre</source>
        <translation>网管中心</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Goes by itself when it is over</source>
        <translation>恢复后自动结束</translation>
    </message>
    <message>
        <source>With a text or without</source>
        <translation>说明可填可不填</translation>
    </message>
    <message>
        <source>Only with a text</source>
        <translation>必须填写说明</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds, after a number</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source> × limit</source>
        <extracomment>after a number: times the limit of the agent&apos;s state</extracomment>
        <translation> × 上限</translation>
    </message>
    <message>
        <source>This alarm is over and no longer listed.</source>
        <translation>该告警已结束，不再列出。</translation>
    </message>
    <message>
        <source>This alarm needs a text of at most 500 characters.</source>
        <translation>该告警需要填写说明，最多 500 字。</translation>
    </message>
    <message>
        <source>This alarm cannot be shelved for that long.</source>
        <translation>该告警不能搁置这么久。</translation>
    </message>
    <message>
        <source>Who acknowledges is not known.</source>
        <translation>不知道由谁确认。</translation>
    </message>
    <message>
        <source>The rules could not be stored: %1</source>
        <translation>规则无法保存：%1</translation>
    </message>
    <message>
        <source>Warning: at least one level is needed, and it must clear on the good side.</source>
        <translation>警告：至少需要一个级别，且恢复值须在正常一侧。</translation>
    </message>
    <message>
        <source>Critical: it must lie beyond the warning and clear on the good side.</source>
        <translation>严重：须比警告更严，且恢复值须在正常一侧。</translation>
    </message>
    <message>
        <source>Suppressed by: rules must not suppress each other in a circle.</source>
        <translation>被抑制于：规则之间不能循环抑制。</translation>
    </message>
    <message>
        <source>Scope: choose what the rule watches.</source>
        <translation>范围：请选择规则监视的对象。</translation>
    </message>
    <message>
        <source>This rule cannot be disabled.</source>
        <translation>该规则不能停用。</translation>
    </message>
    <message>
        <source>A value is out of its range: %1</source>
        <translation>有数值超出范围：%1</translation>
    </message>
    <message>
        <source>Rests: no expected volumes are imported (settings, expectation).</source>
        <translation>未生效：尚未导入预期话务量（设置，预期）。</translation>
    </message>
    <message>
        <source>Rests: no scheduled agents are imported (settings, expectation).</source>
        <translation>未生效：尚未导入排班人数（设置，预期）。</translation>
    </message>
    <message>
        <source>%1: %2 waiting per agent &gt; %3</source>
        <extracomment>%1 a queue, %2 callers for each available agent, %3 the limit</extracomment>
        <translation>%1：人均排队 %2 &gt; %3</translation>
    </message>
    <message>
        <source>%1: overdue for %2</source>
        <extracomment>%1 a task, or a handover, %2 a time</extracomment>
        <translation>%1：已逾期 %2</translation>
    </message>
    <message>
        <source>%1: not signed for %2</source>
        <translation>%1：%2 未签字</translation>
    </message>
    <message>
        <source>acknowledge it, do it, and say what shows it</source>
        <extracomment>what to do about a task that is late</extracomment>
        <translation>请确认、完成并填写完成依据</translation>
    </message>
    <message>
        <source>the incoming lead reads and signs it</source>
        <extracomment>what to do about a handover that nobody has signed</extracomment>
        <translation>请接班人阅读并签字</translation>
    </message>
    <message>
        <source>Improvement #%1 “%2”</source>
        <extracomment>a task: %1 its number, %2 its title</extracomment>
        <translation>改善需求 #%1“%2”</translation>
    </message>
    <message>
        <source>Directive #%1 “%2”</source>
        <extracomment>a task: %1 its number, %2 its title</extracomment>
        <translation>指令 #%1“%2”</translation>
    </message>
    <message>
        <source>Handover #%1 by %2</source>
        <extracomment>of a shift: %1 its number, %2 who gave it</extracomment>
        <translation>%2 的交接班 #%1</translation>
    </message>
    <message>
        <source>Task overdue</source>
        <translation>任务逾期</translation>
    </message>
    <message>
        <source>Handover not signed</source>
        <translation>交接班未签字</translation>
    </message>
    <message>
        <source>%1: agents on a break together: %2 (%3)</source>
        <extracomment>%1 a team, %2 a number of agents, one perhaps, %3 the reason of the break</extracomment>
        <translation>%1：%2 名客服代表同时小休（%3）</translation>
    </message>
    <message>
        <source>%1: calls not taken in 10 min: %2</source>
        <translation>%1：10 分钟内 %2 次未应答</translation>
    </message>
    <message>
        <source>%1: calls under 10 s in 15 min: %2</source>
        <translation>%1：15 分钟内 %2 次通话不足 10 秒</translation>
    </message>
</context>
<context>
    <name>AnomalyText</name>
    <message>
        <source>Text that could not be decoded</source>
        <translation>无法解码的文本</translation>
    </message>
    <message>
        <source>Event with forged fields</source>
        <translation>字段被伪造的事件</translation>
    </message>
    <message>
        <source>Message cut in the middle</source>
        <translation>中途截断的消息</translation>
    </message>
    <message>
        <source>Gap in the numbering of events</source>
        <translation>事件编号不连续</translation>
    </message>
    <message>
        <source>Event that came late</source>
        <translation>迟到的事件</translation>
    </message>
    <message>
        <source>Event of an unknown queue</source>
        <translation>未知队列的事件</translation>
    </message>
    <message>
        <source>Event of an unknown agent</source>
        <translation>未知客服代表的事件</translation>
    </message>
    <message>
        <source>Event of an unknown call</source>
        <translation>未知通话的事件</translation>
    </message>
    <message>
        <source>Call queued twice</source>
        <translation>同一来电重复排队</translation>
    </message>
    <message>
        <source>Call answered twice</source>
        <translation>同一来电重复应答</translation>
    </message>
    <message>
        <source>Answer of a call not queued</source>
        <translation>应答了未排队的来电</translation>
    </message>
    <message>
        <source>Abandon of a call not queued</source>
        <translation>放弃了未排队的来电</translation>
    </message>
    <message>
        <source>Overflow of a call not queued</source>
        <translation>溢出了未排队的来电</translation>
    </message>
    <message>
        <source>Abandon that is not certain</source>
        <translation>不确定的放弃</translation>
    </message>
    <message>
        <source>End of a talk without an answer</source>
        <translation>未应答却结束的通话</translation>
    </message>
    <message>
        <source>Talk without an end</source>
        <translation>没有结束的通话</translation>
    </message>
    <message>
        <source>Call ended while it was waiting</source>
        <translation>等待中结束的来电</translation>
    </message>
    <message>
        <source>Call left the queue without an outcome</source>
        <translation>离开队列却无结果的来电</translation>
    </message>
    <message>
        <source>Offer after the call was over</source>
        <translation>来电结束后的振铃</translation>
    </message>
    <message>
        <source>Offer of a call not queued</source>
        <translation>未排队来电的振铃</translation>
    </message>
    <message>
        <source>Agent in a queue that nobody told of</source>
        <translation>未通知就进入队列的客服代表</translation>
    </message>
    <message>
        <source>Set right: queue missing</source>
        <translation>已更正：缺少队列</translation>
    </message>
    <message>
        <source>Set right: queue is gone</source>
        <translation>已更正：队列已不存在</translation>
    </message>
    <message>
        <source>Set right: waiting caller missing</source>
        <translation>已更正：缺少等待来电</translation>
    </message>
    <message>
        <source>Set right: waiting caller is gone</source>
        <translation>已更正：等待来电已不在</translation>
    </message>
    <message>
        <source>Set right: order of waiting callers</source>
        <translation>已更正：等待来电的顺序</translation>
    </message>
    <message>
        <source>Set right: agent missing in a queue</source>
        <translation>已更正：队列缺少客服代表</translation>
    </message>
    <message>
        <source>Set right: agent is no longer in a queue</source>
        <translation>已更正：客服代表已不在队列</translation>
    </message>
    <message>
        <source>Set right: break of an agent</source>
        <translation>已更正：客服代表的小休</translation>
    </message>
    <message>
        <source>Set right: reason of a break</source>
        <translation>已更正：小休原因</translation>
    </message>
    <message>
        <source>Set right: penalty of an agent</source>
        <translation>已更正：客服代表的惩罚值</translation>
    </message>
    <message>
        <source>Set right: state of a phone</source>
        <translation>已更正：话机状态</translation>
    </message>
    <message>
        <source>Set right: talk missing</source>
        <translation>已更正：缺少通话</translation>
    </message>
    <message>
        <source>Set right: talk is over</source>
        <translation>已更正：通话已结束</translation>
    </message>
    <message>
        <source>Set right: listener missing</source>
        <translation>已更正：缺少监听者</translation>
    </message>
    <message>
        <source>Set right: listener is gone</source>
        <translation>已更正：监听者已不在</translation>
    </message>
    <message>
        <source>Set right: outcome of a call</source>
        <translation>已更正：来电结果</translation>
    </message>
</context>
<context>
    <name>AttendanceText</name>
    <message>
        <source>Not scheduled</source>
        <translation>未排班</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>接听</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>小休</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>用餐</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>As scheduled</source>
        <translation>按排班</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未到岗</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>早退</translation>
    </message>
    <message>
        <source>Break too long</source>
        <translation>小休超时</translation>
    </message>
    <message>
        <source>Break not scheduled</source>
        <translation>非计划小休</translation>
    </message>
    <message>
        <source>Phone unreachable</source>
        <translation>话机不可达</translation>
    </message>
    <message>
        <source>Another activity</source>
        <translation>其他活动</translation>
    </message>
    <message>
        <source>Works in a break</source>
        <translation>小休时接听</translation>
    </message>
    <message>
        <source>Works off duty</source>
        <translation>班外接听</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺勤</translation>
    </message>
    <message>
        <source>Away in between</source>
        <translation>中途离岗</translation>
    </message>
    <message>
        <source>Stayed beyond the shift</source>
        <translation>班次外在岗</translation>
    </message>
    <message>
        <source>Worked without a shift</source>
        <translation>无班次接听</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>已核准</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>已核减</translation>
    </message>
    <message>
        <source>Counted as overtime</source>
        <translation>计为加班</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>见习</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服代表</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>班长</translation>
    </message>
    <message>
        <source>Your post may not do this for the team.</source>
        <translation>您的岗位无权对该班组执行此操作。</translation>
    </message>
    <message>
        <source>The month is frozen: nothing of it changes any more.</source>
        <translation>该月已冻结，不再变更。</translation>
    </message>
    <message>
        <source>Give a reason first.</source>
        <translation>请先填写原因。</translation>
    </message>
    <message>
        <source>Exceptions are still open: decide about each before the month is frozen.</source>
        <translation>仍有待处理的例外，冻结前请逐一处理。</translation>
    </message>
    <message>
        <source>The database could not be read or written: %1</source>
        <extracomment>%1 is what the database said</extracomment>
        <translation>无法读写数据库：%1</translation>
    </message>
    <message>
        <source>The month is not over, or shifts have no attendance yet: recalculate it first.</source>
        <translation>该月尚未结束，或仍有班次没有考勤，请先重新核算。</translation>
    </message>
    <message>
        <source>Scheduled: %1. Now: %2. Adherence today: %3</source>
        <extracomment>%1 what is scheduled now, %2 how it is followed, %3 the share of the day</extracomment>
        <translation>排班：%1；当前：%2；今日遵从度：%3</translation>
    </message>
</context>
<context>
    <name>CalibrationLines</name>
    <message>
        <source>Fatal: not all agree</source>
        <translation>致命项：意见不一</translation>
    </message>
    <message>
        <source>Fatal: all agree</source>
        <translation>致命项：全部一致</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>超限</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致率</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Nothing is measured before all have submitted</source>
        <translation>全部提交之前不计算</translation>
    </message>
    <message>
        <source>total score: alpha %1, %2 · reliable from 0.800, tentative from 0.667</source>
        <extracomment>%1 is a coefficient of agreement, %2 a verdict</extracomment>
        <translation>总分：alpha %1，%2 · 0.800 起可靠，0.667 起暂可用</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参会人</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏倚</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>beside the expert: bias at most 3 points, deviation at most 5</source>
        <translation>与专家相比：偏倚不超过 3 分，偏差不超过 5 分</translation>
    </message>
    <message>
        <source>The session has no expert to be compared with</source>
        <translation>本场没有可对比的专家</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>your own notes; those of others later</source>
        <translation>仅显示您的备注；他人的备注揭晓后可见</translation>
    </message>
    <message>
        <source>Nobody wrote a note</source>
        <translation>没有人写备注</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>校准会</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>alpha of the final scores of all revealed sessions of a month · reliable from 0.800, tentative from 0.667</source>
        <translation>当月全部已揭晓校准会最终得分的 alpha · 0.800 起可靠，0.667 起暂定</translation>
    </message>
    <message>
        <source>No session is revealed yet</source>
        <translation>还没有已揭晓的校准会</translation>
    </message>
</context>
<context>
    <name>CallText</name>
    <message>
        <source>Answered</source>
        <extracomment>how a call&apos;s way through a queue ended</extracomment>
        <translation>接通</translation>
    </message>
    <message>
        <source>Abandoned, short</source>
        <translation>短时放弃</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>排队超时</translation>
    </message>
    <message>
        <source>No agents</source>
        <translation>无客服代表</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>移出排队</translation>
    </message>
    <message>
        <source>Left by key</source>
        <translation>按键退出</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>结果不明</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>who ended a conversation</extracomment>
        <translation>客服代表</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>主叫</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转接</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>限时内</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>超时</translation>
    </message>
</context>
<context>
    <name>CallerText</name>
    <message>
        <source>Withheld</source>
        <extracomment>the caller gives no number</extracomment>
        <translation>号码隐藏</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <extracomment>the caller&apos;s priority in the queue</extracomment>
        <translation>优先级 %1</translation>
    </message>
    <message numerus="yes">
        <source>rings at %n phone(s)</source>
        <extracomment>%n phones of agents</extracomment>
        <translation>
            <numerusform>正在振铃 %n 部话机</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardFaultText</name>
    <message>
        <source>Give the scorecard a title in at least one language.</source>
        <translation>请至少用一种语言填写评分表标题。</translation>
    </message>
    <message>
        <source>Give each grade a name.</source>
        <translation>请为每个等级填写名称。</translation>
    </message>
    <message>
        <source>The first grade begins at 0, and each one above the one before.</source>
        <translation>第一个等级从 0 分开始，之后逐级递增。</translation>
    </message>
    <message>
        <source>Nothing can be scored: add a section with a question that weighs.</source>
        <translation>没有可计分的内容：请添加含有权重评分项的评分大项。</translation>
    </message>
    <message>
        <source>The section has no question: add one, or remove it.</source>
        <translation>该评分大项没有评分项：请添加评分项或删除该大项。</translation>
    </message>
    <message>
        <source>Another section has this name.</source>
        <translation>已有同名的评分大项。</translation>
    </message>
    <message>
        <source>Give the section a name.</source>
        <translation>请填写评分大项名称。</translation>
    </message>
    <message>
        <source>A weight is 0 or more.</source>
        <translation>权重须为 0 或以上。</translation>
    </message>
    <message>
        <source>Another question has this id.</source>
        <translation>已有评分项使用此编号。</translation>
    </message>
    <message>
        <source>Give the question an id, such as A1.</source>
        <translation>请填写评分项编号，例如 A1。</translation>
    </message>
    <message>
        <source>Write the question in at least one language.</source>
        <translation>请至少用一种语言填写评分项。</translation>
    </message>
    <message>
        <source>The end of the scale has to be above its begin.</source>
        <translation>量表终点须大于起点。</translation>
    </message>
    <message>
        <source>A choice needs at least two answers.</source>
        <translation>选择题至少需要两个选项。</translation>
    </message>
    <message>
        <source>An answer is worth from 0 to 1.</source>
        <translation>选项的分值须在 0 到 1 之间。</translation>
    </message>
    <message>
        <source>Two answers are worth the same: what was answered could not be told.</source>
        <translation>两个选项分值相同，无法区分所选内容。</translation>
    </message>
    <message>
        <source>Give each answer a label.</source>
        <translation>请为每个选项填写名称。</translation>
    </message>
    <message>
        <source>Bonus points are 0 or more.</source>
        <translation>加分须为 0 或以上。</translation>
    </message>
    <message>
        <source>The question of the condition is not there any more.</source>
        <translation>条件所指的评分项已不存在。</translation>
    </message>
    <message>
        <source>The question of the condition has to come before this one.</source>
        <translation>条件所指的评分项须排在本项之前。</translation>
    </message>
    <message>
        <source>The question of the condition has to be one of yes or no.</source>
        <translation>条件所指的评分项须为是非题。</translation>
    </message>
</context>
<context>
    <name>CellMenu</name>
    <message>
        <source>Day off</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Pin or free</source>
        <translation>锁定或解锁</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>✕ %1: %2</source>
        <extracomment>a shift that cannot be given: %1 its name, %2 the rules against it</extracomment>
        <translation>✕ %1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between sentences of a list</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>Answered</source>
        <translation>接通量</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>放弃量</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>呼入请求量</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Service level %1</source>
        <extracomment>%1 is the id of a formula, such as SL-1</extracomment>
        <translation>服务水平 %1</translation>
    </message>
    <message>
        <source>%1–%2 s</source>
        <extracomment>a class of waits in seconds, the end not included</extracomment>
        <translation>%1–%2 秒</translation>
    </message>
    <message>
        <source>from %1 s</source>
        <extracomment>all waits of so many seconds and more</extracomment>
        <translation>%1 秒及以上</translation>
    </message>
</context>
<context>
    <name>CoachingText</name>
    <message>
        <source>Planned</source>
        <extracomment>of a coaching talk</extracomment>
        <translation>已安排</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已辅导</translation>
    </message>
    <message>
        <source>Agent has spoken</source>
        <translation>客服代表已反馈</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>剩余 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>Only the agent it is about can do this.</source>
        <translation>只有当事客服代表本人可以操作。</translation>
    </message>
    <message>
        <source>Say in a few words what is to be reached.</source>
        <translation>请简要写明辅导目标。</translation>
    </message>
    <message>
        <source>Only the coach can do this.</source>
        <translation>只有辅导人可以操作。</translation>
    </message>
    <message>
        <source>Say until which day it is to be held.</source>
        <translation>请填写截止日期。</translation>
    </message>
    <message>
        <source>A clip has to end behind its begin.</source>
        <translation>片段终点须晚于起点。</translation>
    </message>
    <message>
        <source>Say in a few words what was talked about.</source>
        <translation>请简要写明谈话内容。</translation>
    </message>
    <message>
        <source>The day lies in the future, or before it began.</source>
        <translation>日期在将来，或早于开始日期。</translation>
    </message>
    <message>
        <source>Write what the agent says to it.</source>
        <translation>请填写客服代表意见。</translation>
    </message>
    <message>
        <source>Say whose certificate it is.</source>
        <translation>请选择持证人员。</translation>
    </message>
    <message>
        <source>Say for which skill it is.</source>
        <translation>请填写技能。</translation>
    </message>
    <message>
        <source>The level is 1 or more.</source>
        <translation>等级须为 1 或以上。</translation>
    </message>
    <message>
        <source>The exam was not passed: at least 80 points of 100 are needed.</source>
        <translation>考试未通过：至少需要 80 分（百分制）。</translation>
    </message>
    <message>
        <source>Say how many calls were supervised.</source>
        <translation>请填写带教通话数。</translation>
    </message>
    <message>
        <source>It has to be valid until a day that is not before its first one.</source>
        <translation>有效期截止日不得早于生效日期。</translation>
    </message>
    <message>
        <source>Say why it is withdrawn.</source>
        <translation>请填写收回原因。</translation>
    </message>
    <message>
        <source>Nobody decides about the own certificate or coaching.</source>
        <translation>不能处理本人的上岗证或辅导。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Show the demo floor.</source>
        <translation>显示演示现场。</translation>
    </message>
    <message>
        <source>Connect to this switch.</source>
        <translation>连接到此交换机。</translation>
    </message>
    <message>
        <source>A file whose first line is the secret.</source>
        <translation>首行为密码的文件。</translation>
    </message>
    <message>
        <source>Use an encrypted connection.</source>
        <translation>使用加密连接。</translation>
    </message>
    <message>
        <source>Keep the settings in this folder.</source>
        <translation>将设置保存在此文件夹。</translation>
    </message>
    <message>
        <source>The floor&apos;s configuration (JSON).</source>
        <translation>现场配置（JSON）。</translation>
    </message>
    <message>
        <source>The language: zh_CN or en.</source>
        <translation>语言：zh_CN 或 en。</translation>
    </message>
    <message>
        <source>The theme: light or dark.</source>
        <translation>主题：light 或 dark。</translation>
    </message>
    <message>
        <source>Write every page as a PNG file into this folder, and end.</source>
        <translation>将每个页面以 PNG 文件写入此文件夹，然后退出。</translation>
    </message>
    <message>
        <source>The size of the snapshot, such as 1366x768.</source>
        <translation>截图尺寸，例如 1366x768。</translation>
    </message>
    <message>
        <source>The supervisor&apos;s desk of a hotline.</source>
        <translation>热线班长的现场督导台。</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>无法识别的参数：%1</translation>
    </message>
    <message>
        <source>--ami needs host:port, not “%1”.</source>
        <translation>--ami 需要 主机:端口，而不是“%1”。</translation>
    </message>
    <message>
        <source>--ami needs --user.</source>
        <translation>--ami 需要同时给出 --user。</translation>
    </message>
    <message>
        <source>--lang is zh_CN or en, not “%1”.</source>
        <translation>--lang 应为 zh_CN 或 en，而不是“%1”。</translation>
    </message>
    <message>
        <source>--theme is light or dark, not “%1”.</source>
        <translation>--theme 应为 light 或 dark，而不是“%1”。</translation>
    </message>
    <message>
        <source>--after is a number of seconds up to 3600, not “%1”.</source>
        <translation>--after 应为不超过 3600 的秒数，而不是“%1”。</translation>
    </message>
    <message>
        <source>--size is WIDTHxHEIGHT between 320 and 8000, not “%1”.</source>
        <translation>--size 应为 宽x高，取值 320 到 8000，而不是“%1”。</translation>
    </message>
    <message>
        <source>Trust the switch&apos;s certificate with this SHA-256 fingerprint.</source>
        <translation>信任具有此 SHA-256 指纹的交换机证书。</translation>
    </message>
    <message>
        <source>Seconds from the complete floor to the snapshot.</source>
        <translation>现场数据完整后到截图前等待的秒数。</translation>
    </message>
    <message>
        <source>The account on the switch or on the server. Its secret is taken from --secret-file, from the variable FLOORWARDEN_SECRET, or asked for.</source>
        <translation>交换机或服务器上的账号。密码取自 --secret-file、环境变量 FLOORWARDEN_SECRET，或由程序询问。</translation>
    </message>
    <message>
        <source>Join the floor that is recorded in this PostgreSQL database. The host may be the folder of a socket.</source>
        <translation>加入记录在此 PostgreSQL 数据库的现场。主机也可以是套接字所在的文件夹。</translation>
    </message>
    <message>
        <source>How the connection with --server is protected: off, encrypted, verify-ca or verify-full.</source>
        <translation>--server 连接的保护方式：off、encrypted、verify-ca 或 verify-full。</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate with those in this file.</source>
        <translation>用此文件中的证书校验服务器证书。</translation>
    </message>
    <message>
        <source>--user and --secret-file need --ami or --server, --tls and --certificate need --ami.</source>
        <translation>--user 和 --secret-file 需要 --ami 或 --server，--tls 和 --certificate 需要 --ami。</translation>
    </message>
    <message>
        <source>--server needs host:port/database, not “%1”.</source>
        <translation>--server 需要 主机:端口/数据库，而不是“%1”。</translation>
    </message>
    <message>
        <source>--server-tls is off, encrypted, verify-ca or verify-full, not “%1”.</source>
        <translation>--server-tls 只能是 off、encrypted、verify-ca 或 verify-full，而不是“%1”。</translation>
    </message>
    <message>
        <source>--server excludes --ami and --demo.</source>
        <translation>--server 不能与 --ami 或 --demo 同时使用。</translation>
    </message>
    <message>
        <source>Show the floor of this site, at a server where several meet.</source>
        <translation>在汇集多个运营场地的服务器上,显示该场地的现场。</translation>
    </message>
    <message>
        <source>--server-tls, --root-cert and --site need --server.</source>
        <translation>--server-tls、--root-cert 和 --site 须与 --server 一起使用。</translation>
    </message>
    <message>
        <source>--site is a number from 0 to 8999, not “%1”.</source>
        <translation>--site 须为 0 到 8999 的数字,而不是“%1”。</translation>
    </message>
    <message>
        <source>Settle the month in this folder without a window, and end.</source>
        <translation>不打开窗口，结算该文件夹中的月份，然后退出。</translation>
    </message>
    <message>
        <source>Write the bonus of each person to this file, with --settle.</source>
        <translation>与 --settle 一起使用：把每个人的酬金写入该文件。</translation>
    </message>
    <message>
        <source>--settle needs a folder, and --out with a file.</source>
        <translation>--settle 需要一个文件夹，并用 --out 指定一个文件。</translation>
    </message>
    <message>
        <source>Score the evaluations in this folder without a window, and end.</source>
        <translation>不打开窗口，计算此文件夹中质检评分后退出。</translation>
    </message>
    <message>
        <source>Write the result of --settle to this file, that of --qa into this folder.</source>
        <translation>将 --settle 的结果写入此文件，将 --qa 的结果写入此文件夹。</translation>
    </message>
    <message>
        <source>--qa needs a folder, and --out with another.</source>
        <translation>--qa 需要一个文件夹，并用 --out 指定另一个文件夹。</translation>
    </message>
    <message>
        <source>--out needs --settle or --qa, and --out-bonus --settle.</source>
        <translation>--out 需与 --settle 或 --qa 一起使用，--out-bonus 需与 --settle 一起使用。</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>Pause</source>
        <extracomment>menu: put an agent on a break</extracomment>
        <translation>示忙</translation>
    </message>
    <message>
        <source>Make ready</source>
        <extracomment>menu: end an agent&apos;s break</extracomment>
        <translation>示闲</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>签出</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>监听</translation>
    </message>
    <message>
        <source>Whisper</source>
        <extracomment>speak so that only the agent hears it</extracomment>
        <translation>耳语</translation>
    </message>
    <message>
        <source>Barge in</source>
        <translation>强插</translation>
    </message>
    <message>
        <source>Hang up the call</source>
        <translation>挂断通话</translation>
    </message>
    <message>
        <source>Add to a queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>Move to another queue</source>
        <translation>移到另一队列</translation>
    </message>
    <message>
        <source>Remove from a queue</source>
        <translation>移出队列</translation>
    </message>
    <message>
        <source>Change the penalty</source>
        <extracomment>of a member of a queue: a higher one is called later</extracomment>
        <translation>更改惩罚值</translation>
    </message>
    <message>
        <source>Move to the front</source>
        <extracomment>menu: what can be done about a waiting caller</extracomment>
        <translation>移到队首</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>移出排队</translation>
    </message>
    <message>
        <source>Pause in %1</source>
        <extracomment>%1 a queue</extracomment>
        <translation>在%1示忙</translation>
    </message>
    <message>
        <source>Pause: %1</source>
        <extracomment>%1 the reason of a break</extracomment>
        <translation>示忙：%1</translation>
    </message>
    <message>
        <source>Pause in %1: %2</source>
        <extracomment>%1 a queue, %2 the reason of a break</extracomment>
        <translation>在%1示忙：%2</translation>
    </message>
    <message>
        <source>Make ready in %1</source>
        <extracomment>%1 a queue</extracomment>
        <translation>在%1示闲</translation>
    </message>
    <message>
        <source>Add to %1, penalty %2</source>
        <extracomment>%1 a queue, %2 a number</extracomment>
        <translation>加入%1，惩罚值 %2</translation>
    </message>
    <message>
        <source>Move from %1 to %2</source>
        <extracomment>%1 and %2 queues</extracomment>
        <translation>从%1移到%2</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <extracomment>%1 a queue</extracomment>
        <translation>移出%1</translation>
    </message>
    <message>
        <source>Penalty %2 in %1</source>
        <extracomment>%1 a queue, %2 a number</extracomment>
        <translation>%1中的惩罚值 %2</translation>
    </message>
    <message>
        <source>Leave the call</source>
        <translation>退出通话</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <extracomment>in the list of what was done: %1 an action</extracomment>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Caller without a number</source>
        <extracomment>%1 a masked number</extracomment>
        <translation>未显示号码的来电者</translation>
    </message>
    <message>
        <source>Caller %1</source>
        <translation>来电者 %1</translation>
    </message>
    <message>
        <source>There is no connection to the switch.</source>
        <translation>与交换机没有连接。</translation>
    </message>
    <message>
        <source>The account on the switch lacks the right “%1”.</source>
        <extracomment>%1 a class of rights on the switch, such as originate</extracomment>
        <translation>交换机上的账号缺少“%1”权限。</translation>
    </message>
    <message>
        <source>The agent is in no queue.</source>
        <translation>该客服代表不在任何队列中。</translation>
    </message>
    <message>
        <source>The agent is not paused.</source>
        <translation>该客服代表未示忙。</translation>
    </message>
    <message>
        <source>The membership is configured on the switch: it can be paused, not removed.</source>
        <translation>该成员关系由交换机配置：可以示忙，不能移出。</translation>
    </message>
    <message>
        <source>The agent is not on a call.</source>
        <translation>该客服代表不在通话中。</translation>
    </message>
    <message>
        <source>Only one agent can be heard at a time.</source>
        <translation>一次只能监听一名客服代表。</translation>
    </message>
    <message>
        <source>There is no other queue.</source>
        <translation>没有其他队列。</translation>
    </message>
    <message>
        <source>The agent is not in this queue.</source>
        <translation>该客服代表不在此队列中。</translation>
    </message>
    <message>
        <source>The agent is in this queue already.</source>
        <translation>该客服代表已在此队列中。</translation>
    </message>
    <message>
        <source>The queue is on another switch.</source>
        <translation>该队列在另一台交换机上。</translation>
    </message>
    <message>
        <source>The penalty is this already.</source>
        <translation>惩罚值已经是这个数。</translation>
    </message>
    <message>
        <source>The caller does not wait any more.</source>
        <translation>来电者已不在排队。</translation>
    </message>
    <message>
        <source>The caller is the first already.</source>
        <translation>来电者已在队首。</translation>
    </message>
    <message>
        <source>not connected</source>
        <extracomment>beside a greyed entry of a menu, as short as possible</extracomment>
        <translation>未连接</translation>
    </message>
    <message>
        <source>lacks the right “%1”</source>
        <extracomment>beside a greyed entry of a menu: %1 a class of rights on the switch</extracomment>
        <translation>缺少“%1”权限</translation>
    </message>
    <message>
        <source>in no queue</source>
        <extracomment>beside a greyed entry of a menu, as short as possible</extracomment>
        <translation>不在队列中</translation>
    </message>
    <message>
        <source>not paused</source>
        <extracomment>beside a greyed entry of a menu, as short as possible</extracomment>
        <translation>未示忙</translation>
    </message>
    <message>
        <source>fixed on the switch</source>
        <extracomment>beside a greyed entry of a menu: the membership is configured on the switch</extracomment>
        <translation>由交换机固定</translation>
    </message>
    <message>
        <source>not on a call</source>
        <extracomment>beside a greyed entry of a menu, as short as possible</extracomment>
        <translation>不在通话中</translation>
    </message>
    <message>
        <source>one agent at a time</source>
        <extracomment>beside a greyed entry of a menu, as short as possible</extracomment>
        <translation>一次一名</translation>
    </message>
    <message>
        <source>no other queue</source>
        <extracomment>beside a greyed entry of a menu, as short as possible</extracomment>
        <translation>无其他队列</translation>
    </message>
    <message>
        <source>is first</source>
        <extracomment>beside a greyed entry of a menu, as short as possible</extracomment>
        <translation>已在队首</translation>
    </message>
    <message>
        <source>gone</source>
        <extracomment>beside a greyed entry of a menu: the caller waits no more</extracomment>
        <translation>已离开</translation>
    </message>
    <message>
        <source>There is no connection to the switch. Try again when it is back.</source>
        <translation>与交换机没有连接。请在恢复后重试。</translation>
    </message>
    <message>
        <source>Whoever keeps the switch can grant it.</source>
        <translation>可请交换机管理员授予。</translation>
    </message>
    <message>
        <source>The switch does not know this agent.</source>
        <translation>交换机不认识该客服代表。</translation>
    </message>
    <message>
        <source>The switch does not know this queue.</source>
        <translation>交换机不认识该队列。</translation>
    </message>
    <message>
        <source>The agent is not on a call any more.</source>
        <translation>该客服代表已不在通话中。</translation>
    </message>
    <message>
        <source>It was so already.</source>
        <translation>原本就是如此。</translation>
    </message>
    <message>
        <source>Pause the agent instead.</source>
        <translation>可改为示忙。</translation>
    </message>
    <message>
        <source>Your phone was not reached. Check its number in the settings and that it is registered.</source>
        <translation>未能接通您的话机。请检查设置中的号码，并确认话机已注册。</translation>
    </message>
    <message>
        <source>The switch accepted it, but nothing changed. Look again, then repeat it.</source>
        <translation>交换机已接受，但没有任何变化。请再看一下，然后重做。</translation>
    </message>
    <message>
        <source>A value holds a character that the switch does not take. Choose another one.</source>
        <translation>有一个值含交换机不接受的字符。请换一个。</translation>
    </message>
    <message>
        <source>The switch is about to stop and carries out nothing. Try again later.</source>
        <translation>交换机即将停止，不再执行操作。请稍后重试。</translation>
    </message>
    <message>
        <source>Only the first half was done: the agent is in both queues now. Remove the agent from the old one.</source>
        <translation>只完成了前一半：客服代表现在同时在两个队列中。请将其移出原队列。</translation>
    </message>
    <message>
        <source>The switch refused it.</source>
        <translation>交换机拒绝了此操作。</translation>
    </message>
    <message>
        <source>The switch refused it: %1</source>
        <translation>交换机拒绝了此操作：%1</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色无此权限。</translation>
    </message>
    <message>
        <source>Your role includes this for other teams or regions only.</source>
        <translation>您的角色仅对其他班组或区域有此权限。</translation>
    </message>
    <message>
        <source>not in your role</source>
        <extracomment>beside a greyed entry of a menu: the person&apos;s role has no such right</extracomment>
        <translation>角色无此权限</translation>
    </message>
    <message>
        <source>outside your scope</source>
        <extracomment>beside a greyed entry of a menu: the person is in charge of other teams</extracomment>
        <translation>不在您的数据范围内</translation>
    </message>
    <message>
        <source>The attempt is in the audit trail.</source>
        <translation>此次尝试已记入审计日志。</translation>
    </message>
    <message>
        <source>It was not sent, because the audit trail can&apos;t be written.</source>
        <translation>未发送：审计日志无法写入。</translation>
    </message>
    <message>
        <source>What is shown is the past. Return to the present to act.</source>
        <translation>当前显示的是过去的画面，请返回现在再操作。</translation>
    </message>
    <message>
        <source>the past</source>
        <extracomment>beside a greyed entry of a menu: what is shown is not the present</extracomment>
        <translation>过去的画面</translation>
    </message>
    <message>
        <source>It was not sent, because the recorder took too long. Look again, then repeat it.</source>
        <translation>未发送:记录程序等待过久。请重新查看后再操作。</translation>
    </message>
</context>
<context>
    <name>ComplaintText</name>
    <message>
        <source>Hotline</source>
        <extracomment>the way in which a complaint came</extracomment>
        <translation>热线</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>来信</translation>
    </message>
    <message>
        <source>Business hall</source>
        <translation>营业厅</translation>
    </message>
    <message>
        <source>Regulator</source>
        <translation>监管部门</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>满意度调查</translation>
    </message>
    <message>
        <source>Not classified</source>
        <extracomment>a complaint that nobody has classified yet</extracomment>
        <translation>未分类</translation>
    </message>
    <message>
        <source>Attitude</source>
        <extracomment>what a complaint is about</extracomment>
        <translation>服务态度</translation>
    </message>
    <message>
        <source>Wrong answer</source>
        <translation>解答错误</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>业务处理</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待接入</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>信息保密</translation>
    </message>
    <message>
        <source>Promise not kept</source>
        <translation>承诺未兑现</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>资费</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络质量</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已超期</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>what has become of a complaint</extracomment>
        <translation>已受理</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>已定责</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>a complaint: nobody did anything wrong</extracomment>
        <translation>不成立</translation>
    </message>
    <message>
        <source>Upheld: agent</source>
        <extracomment>a complaint that is upheld, and whose fault it was</extracomment>
        <translation>成立：客服代表</translation>
    </message>
    <message>
        <source>Upheld: partner</source>
        <translation>成立：合作商</translation>
    </message>
    <message>
        <source>Upheld: carrier</source>
        <translation>成立：移动公司</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>已分类</translation>
    </message>
    <message>
        <source>To be judged again</source>
        <translation>退回重新定责</translation>
    </message>
    <message>
        <source>%1, owner %2</source>
        <extracomment>a complaint: %1 what it is about, %2 who works on it</extracomment>
        <translation>%1，负责人 %2</translation>
    </message>
    <message>
        <source>It can&apos;t have come in later than now.</source>
        <translation>受理时间不能晚于现在。</translation>
    </message>
    <message>
        <source>At least one customer complains.</source>
        <translation>投诉客户数至少为 1。</translation>
    </message>
    <message>
        <source>Leave out telephone numbers: mask them as 138****5678.</source>
        <translation>请勿填写完整电话号码，按 138****5678 的形式脱敏。</translation>
    </message>
    <message>
        <source>Say what it is about.</source>
        <translation>请选择投诉类别。</translation>
    </message>
    <message>
        <source>Name who works on it.</source>
        <translation>请填写负责人。</translation>
    </message>
    <message>
        <source>The answer has to be due in the future.</source>
        <translation>答复期限必须在现在之后。</translation>
    </message>
    <message>
        <source>Say whether it is upheld, and who is liable.</source>
        <translation>请选择投诉是否成立以及责任方。</translation>
    </message>
    <message>
        <source>Say why, in at most 2,000 characters.</source>
        <translation>请写明理由，最多 2,000 字。</translation>
    </message>
    <message>
        <source>Nobody is named who served the call.</source>
        <translation>未指明受理该通话的客服代表。</translation>
    </message>
    <message>
        <source>Say what the customer was told, in at most 2,000 characters.</source>
        <translation>请写明给客户的答复，最多 2,000 字。</translation>
    </message>
    <message>
        <source>Nobody judges a complaint about themselves.</source>
        <translation>不能对涉及本人的投诉定责。</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>There is no display. Use --snapshot DIR to write the pages to files.</source>
        <translation>没有可用的显示器。请用 --snapshot 文件夹 将页面写入文件。</translation>
    </message>
</context>
<context>
    <name>ExportApproval</name>
    <message>
        <source>Somebody else has to approve it.</source>
        <translation>须由他人审批。</translation>
    </message>
    <message>
        <source>Not approved: the name or the password is wrong, or the account can&apos;t be used now.</source>
        <translation>未批准：用户名或密码错误，或该账号当前不可用。</translation>
    </message>
    <message>
        <source>Not approved: the audit trail can&apos;t be written.</source>
        <translation>未批准：无法写入审计日志。</translation>
    </message>
    <message>
        <source>This person may not approve it.</source>
        <translation>此人无权审批。</translation>
    </message>
    <message>
        <source>Not approved: too many wrong passwords. Try again later.</source>
        <translation>未批准：密码错误次数过多，请稍后再试。</translation>
    </message>
    <message>
        <source>Not approved: the server does not answer.</source>
        <translation>未批准：服务器没有应答。</translation>
    </message>
</context>
<context>
    <name>FaultText</name>
    <message>
        <source>No column holds this.</source>
        <translation>没有对应的列。</translation>
    </message>
    <message>
        <source>It stands behind the last heading.</source>
        <translation>内容在最后一个列标题之后。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>内容为空。</translation>
    </message>
    <message>
        <source>Another line has the same.</source>
        <translation>与另一行重复。</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>不是日期。</translation>
    </message>
    <message>
        <source>These are no hours.</source>
        <translation>不是时段。</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>不是数字。</translation>
    </message>
    <message>
        <source>This word is not known here.</source>
        <translation>此处无法识别该词。</translation>
    </message>
    <message>
        <source>The list is not clear.</source>
        <translation>列表无法识别。</translation>
    </message>
    <message>
        <source>A code with other signs than letters and digits.</source>
        <translation>代码含有字母和数字以外的字符。</translation>
    </message>
    <message>
        <source>No team that you may change.</source>
        <translation>不是您可以修改的班组。</translation>
    </message>
    <message>
        <source>Nobody in the team has this number.</source>
        <translation>班组中没有此工号。</translation>
    </message>
    <message>
        <source>No shift pattern, leave or day off.</source>
        <translation>不是班次、假别或休息。</translation>
    </message>
    <message>
        <source>The day lies outside of the plan.</source>
        <translation>日期不在本排班表内。</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>截止日早于起始日。</translation>
    </message>
    <message>
        <source>The shift does not begin on its own day.</source>
        <translation>班次不在当日开始。</translation>
    </message>
    <message>
        <source>It is longer than a day.</source>
        <translation>超过一天。</translation>
    </message>
    <message>
        <source>The hours overlap.</source>
        <translation>时段互相重叠。</translation>
    </message>
    <message>
        <source>The break lies outside of the hours.</source>
        <translation>休息不在班次时段内。</translation>
    </message>
    <message>
        <source>The break is longer than the time it may lie in.</source>
        <translation>休息长于其可安排的时间。</translation>
    </message>
    <message>
        <source>There is no room for all breaks.</source>
        <translation>放不下所有休息。</translation>
    </message>
    <message>
        <source>Choose above which column it is.</source>
        <translation>请在上方选择对应的列。</translation>
    </message>
    <message>
        <source>Give the column a heading, or empty it.</source>
        <translation>请为该列加上标题，或清空该列。</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>请填写。</translation>
    </message>
    <message>
        <source>Leave one of the two.</source>
        <translation>请只保留其中一行。</translation>
    </message>
    <message>
        <source>Write it as 2026-03-01.</source>
        <translation>请写成 2026-03-01。</translation>
    </message>
    <message>
        <source>Write them as 07:00-15:00, two spans as 07:00-11:00 / 17:00-21:00.</source>
        <translation>请写成 07:00-15:00，两段写成 07:00-11:00 / 17:00-21:00。</translation>
    </message>
    <message>
        <source>Write digits only.</source>
        <translation>请只写数字。</translation>
    </message>
    <message>
        <source>Use a word that an export has there.</source>
        <translation>请使用导出文件中该列的用词。</translation>
    </message>
    <message>
        <source>Write it as an export does, parts between semicolons.</source>
        <translation>请按导出文件的写法填写，各项以分号隔开。</translation>
    </message>
    <message>
        <source>Use letters and digits, without blanks.</source>
        <translation>请使用字母和数字，不含空格。</translation>
    </message>
    <message>
        <source>Use the team&apos;s id, or ask whoever may.</source>
        <translation>请使用班组编号，或请有权限的人操作。</translation>
    </message>
    <message>
        <source>Correct the number, or import the person first.</source>
        <translation>请改正工号，或先导入该人员。</translation>
    </message>
    <message>
        <source>Correct the code, or import the pattern first.</source>
        <translation>请改正代码，或先导入该班次模板。</translation>
    </message>
    <message>
        <source>Open the plan of that day, or leave the day out.</source>
        <translation>请打开该日所在的排班表，或去掉该日。</translation>
    </message>
    <message>
        <source>Exchange or correct the days.</source>
        <translation>请调换或改正日期。</translation>
    </message>
    <message>
        <source>Begin between 00:00 and 23:59; an end may be later than 24:00.</source>
        <translation>请在 00:00 至 23:59 之间开始；结束可晚于 24:00。</translation>
    </message>
    <message>
        <source>Correct the hours.</source>
        <translation>请改正时段。</translation>
    </message>
    <message>
        <source>Give it other hours, or make it shorter.</source>
        <translation>请调整其时间，或缩短时长。</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>%1 a field, %2 what is wrong, %3 what to do</extracomment>
        <translation>%1：%2%3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a sentence, %2 what was typed</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>FeedText</name>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>正在登录</translation>
    </message>
    <message>
        <source>Synchronising</source>
        <translation>正在同步</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>state of a switch link: events arrive as they happen</extracomment>
        <translation>实时</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>正在重连</translation>
    </message>
    <message>
        <source>Shutting down</source>
        <translation>正在停机</translation>
    </message>
    <message>
        <source>The host name of the switch is not known.</source>
        <translation>找不到交换机的主机名。</translation>
    </message>
    <message>
        <source>The switch refused the connection.</source>
        <translation>交换机拒绝了连接。</translation>
    </message>
    <message>
        <source>The switch did not answer in time.</source>
        <translation>交换机未在规定时间内应答。</translation>
    </message>
    <message>
        <source>Something answered on this port, but it is not the switch&apos;s manager interface.</source>
        <translation>此端口有应答，但不是交换机的管理接口。</translation>
    </message>
    <message>
        <source>This port expects an encrypted connection.</source>
        <translation>此端口要求加密连接。</translation>
    </message>
    <message>
        <source>This port does not offer an encrypted connection.</source>
        <translation>此端口不提供加密连接。</translation>
    </message>
    <message>
        <source>The switch&apos;s certificate is not trusted yet.</source>
        <translation>交换机的证书尚未受信任。</translation>
    </message>
    <message>
        <source>The switch shows another certificate than the one you accepted.</source>
        <translation>交换机出示的证书与您接受过的不一致。</translation>
    </message>
    <message>
        <source>The switch refused the user name or the secret.</source>
        <translation>交换机拒绝了用户名或密码。</translation>
    </message>
    <message>
        <source>The account may not read all that the floor needs.</source>
        <translation>该账号无权读取现场所需的全部数据。</translation>
    </message>
    <message>
        <source>The account lacks the permission class “%1”.</source>
        <translation>该账号缺少权限类“%1”。</translation>
    </message>
    <message>
        <source>The switch is shutting down and waits for its calls to end.</source>
        <translation>交换机正在停机，等待通话结束。</translation>
    </message>
    <message>
        <source>The switch is connected but no longer answers.</source>
        <translation>交换机已连接，但不再应答。</translation>
    </message>
    <message>
        <source>The connection to the switch was lost.</source>
        <translation>与交换机的连接已断开。</translation>
    </message>
    <message>
        <source>The switch sent something that cannot be understood.</source>
        <translation>交换机发来了无法识别的内容。</translation>
    </message>
    <message>
        <source>Check the spelling of the host, or use its IP address.</source>
        <translation>请检查主机名的拼写，或改用 IP 地址。</translation>
    </message>
    <message>
        <source>Check the port, and whether the manager interface is enabled (manager.conf).</source>
        <translation>请检查端口，以及管理接口是否已启用（manager.conf）。</translation>
    </message>
    <message>
        <source>Check the host, the network and the firewall between this desk and the switch.</source>
        <translation>请检查主机、网络，以及本机与交换机之间的防火墙。</translation>
    </message>
    <message>
        <source>The usual port is 5038, or 5039 with TLS.</source>
        <translation>常用端口为 5038，使用 TLS 时为 5039。</translation>
    </message>
    <message>
        <source>Turn on TLS for this switch in the settings.</source>
        <translation>请在设置中为此交换机启用 TLS。</translation>
    </message>
    <message>
        <source>Use the switch&apos;s TLS port (usually 5039), or turn TLS off on a trusted network.</source>
        <translation>请使用交换机的 TLS 端口（通常为 5039）；在可信网络中也可以关闭 TLS。</translation>
    </message>
    <message>
        <source>Compare the fingerprint with your administrator, then accept the certificate.</source>
        <translation>请与管理员核对指纹，然后接受该证书。</translation>
    </message>
    <message>
        <source>Do not go on before your administrator confirms that it was renewed.</source>
        <translation>在管理员确认证书已更换之前，请不要继续。</translation>
    </message>
    <message>
        <source>Correct them in the settings. There is no automatic retry, so that the account is not locked.</source>
        <translation>请在设置中更正。为避免账号被锁定，不会自动重试。</translation>
    </message>
    <message>
        <source>Ask for read = agent,call,reporting for this account in manager.conf.</source>
        <translation>请让管理员在 manager.conf 中为此账号设置 read = agent,call,reporting。</translation>
    </message>
    <message>
        <source>The floor stays as it is until the switch is back.</source>
        <translation>在交换机恢复之前，现场保持现状。</translation>
    </message>
    <message>
        <source>The figures below are old. The connection is being made anew.</source>
        <translation>下方数据已过时，正在重新建立连接。</translation>
    </message>
    <message>
        <source>The figures below are old. They are read again as soon as the switch is back.</source>
        <translation>下方数据已过时，交换机恢复后会立即重新读取。</translation>
    </message>
    <message>
        <source>The connection is being made anew. If it happens again, tell your administrator.</source>
        <translation>正在重新建立连接。如果再次发生，请告知管理员。</translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>Cannot be written: %1</source>
        <translation>无法写入：%1</translation>
    </message>
    <message>
        <source>The file is damaged or not one of Floorwarden; it was left as it is: %1</source>
        <translation>文件已损坏或不是现场督导台的文件，已保持原样：%1</translation>
    </message>
    <message>
        <source>The file was written by a newer Floorwarden; please update this one: %1</source>
        <translation>文件由更新版本的现场督导台写入，请升级本程序：%1</translation>
    </message>
    <message>
        <source>Another Floorwarden is using this file: %1</source>
        <translation>另一个现场督导台正在使用此文件：%1</translation>
    </message>
    <message>
        <source>The database refused: %1</source>
        <translation>数据库拒绝了操作：%1</translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation>未找到：%1</translation>
    </message>
    <message>
        <source>Not valid: %1</source>
        <translation>无效：%1</translation>
    </message>
    <message>
        <source>Demo floor</source>
        <translation>演示现场</translation>
    </message>
    <message>
        <source>It is of %1, valid until %2, SHA-256 %3.</source>
        <extracomment>of a certificate: %1 its subject, %2 the day it ends, %3 its SHA-256 in hex</extracomment>
        <translation>证书主体为 %1，有效期至 %2，SHA-256 指纹 %3。</translation>
    </message>
    <message>
        <source>The database is of an older Floorwarden; an administrator has to migrate it first: %1</source>
        <translation>数据库由旧版 Floorwarden 建立，须先由管理员升级：%1</translation>
    </message>
    <message>
        <source>There is no space left; what was stored is safe: %1</source>
        <translation>磁盘空间已满；已保存的数据不受影响：%1</translation>
    </message>
    <message>
        <source>The server does not answer: %1</source>
        <translation>服务器无响应：%1</translation>
    </message>
    <message>
        <source>The account may not do this: %1</source>
        <translation>该账号无权执行此操作：%1</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile: %1</source>
        <translation>期间已被他人修改：%1</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>与服务器的连接已断开。</translation>
    </message>
    <message>
        <source>The server does not let your role follow the live floor.</source>
        <translation>服务器不允许您的角色查看实时现场。</translation>
    </message>
    <message>
        <source>The recorder is silent: nothing new was recorded.</source>
        <translation>记录程序没有动静：没有新的记录。</translation>
    </message>
    <message>
        <source>The figures below are old. What was missed is read as soon as the server is back.</source>
        <translation>下面的数据已过时。服务器恢复后会立即补读遗漏的内容。</translation>
    </message>
    <message>
        <source>The journal holds the whole floor, so only roles that may see all of it can follow it. Reports show what lies in your scope.</source>
        <translation>现场日志包含整个现场，因此只有可以查看全部现场的角色才能跟随。报表会显示您范围内的内容。</translation>
    </message>
    <message>
        <source>The figures below are old. Ask your administrator whether the recorder runs and reaches the switch.</source>
        <translation>下面的数据已过时。请管理员检查记录程序是否在运行，以及能否连接交换机。</translation>
    </message>
    <message>
        <source>Your post may not do this.</source>
        <translation>您的岗位无权执行此操作。</translation>
    </message>
</context>
<context>
    <name>ForecastText</name>
    <message>
        <source>calendar model, quick level</source>
        <translation>日历模型（快）</translation>
    </message>
    <message>
        <source>calendar model, sharp days</source>
        <translation>日历模型（突出单日）</translation>
    </message>
    <message>
        <source>calendar model, steady level</source>
        <translation>日历模型（稳）</translation>
    </message>
    <message>
        <source>calendar model, cautious</source>
        <translation>日历模型（谨慎）</translation>
    </message>
    <message>
        <source>last same weekday</source>
        <translation>上周同日</translation>
    </message>
    <message>
        <source>4-week mean</source>
        <translation>四周均值</translation>
    </message>
    <message>
        <source>4-week median</source>
        <translation>四周中位数</translation>
    </message>
    <message>
        <source>exponentially weighted weekdays</source>
        <translation>指数加权同日</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Make-up working day</source>
        <translation>调休上班日</translation>
    </message>
    <message>
        <source>Festival</source>
        <translation>节日</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>停止服务</translation>
    </message>
    <message>
        <source>Closed weekday</source>
        <translation>每周停止服务日</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Statutory holiday</source>
        <translation>法定节假日</translation>
    </message>
    <message>
        <source>Erlang B: who finds nobody is lost</source>
        <translation>Erlang B：无空闲即损失</translation>
    </message>
    <message>
        <source>Erlang C: nobody gives up</source>
        <translation>Erlang C：无人放弃</translation>
    </message>
    <message>
        <source>Erlang A: callers give up</source>
        <translation>Erlang A：来电者会放弃</translation>
    </message>
    <message>
        <source>SL-2: answered in time of all answered</source>
        <translation>SL-2：及时接听占全部接听</translation>
    </message>
    <message>
        <source>SL-3: answered or abandoned in time of all offered</source>
        <translation>SL-3：及时接听或放弃占全部呼入</translation>
    </message>
    <message>
        <source>SL-4: as SL-1, without those who gave up in time</source>
        <translation>SL-4：同 SL-1，不计及时放弃</translation>
    </message>
    <message>
        <source>SL-1: answered in time of all offered</source>
        <translation>SL-1：及时接听占全部呼入</translation>
    </message>
    <message>
        <source>added up</source>
        <translation>相加</translation>
    </message>
    <message>
        <source>each of what is left</source>
        <translation>逐项连乘</translation>
    </message>
    <message numerus="yes">
        <source>%1: nothing of the past could be judged yet (%n whole day(s) are known).</source>
        <translation>
            <numerusform>%1：历史尚不足以评判（已知 %n 个完整日）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fallback to %1: it missed by %2 in the last weeks, the calendar model by %3.</source>
        <extracomment>%1 a simple method, %2 its error in percent, %3 that of the calendar model</extracomment>
        <translation>已回退至%1：近几周误差 %2，日历模型为 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%1: it missed by %2; a calendar model needs more days (%n known).</source>
        <translation>
            <numerusform>%1：误差 %2；日历模型需要更多天数（已知 %n 天）。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: it missed by %2 in the last weeks; the best simple method, %3, by %4.</source>
        <extracomment>%1 a model, %2 its error in percent, %3 a simple method, %4 the error of that</extracomment>
        <translation>%1：近几周误差 %2；最佳简单方法（%3）为 %4。</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>缺少日期。</translation>
    </message>
    <message>
        <source>No number of agents can reach this target; it lies between 0 and 100 %.</source>
        <translation>任何人数都达不到该目标；目标应在 0 与 100 % 之间。</translation>
    </message>
    <message>
        <source>The time to answer is from 0 to 86,400 seconds.</source>
        <translation>应答时限为 0 至 86,400 秒。</translation>
    </message>
    <message>
        <source>The handling time is more than 0 and at most 86,400 seconds.</source>
        <translation>处理时长应大于 0 且不超过 86,400 秒。</translation>
    </message>
    <message>
        <source>The patience is more than 0 and at most 86,400 seconds.</source>
        <translation>耐心时长应大于 0 且不超过 86,400 秒。</translation>
    </message>
    <message>
        <source>The highest occupancy is more than 0 and at most 100 %.</source>
        <translation>最高占用率应大于 0 且不超过 100 %。</translation>
    </message>
    <message>
        <source>The most who may give up is more than 0 and at most 100 %.</source>
        <translation>最高放弃率应大于 0 且不超过 100 %。</translation>
    </message>
    <message>
        <source>Lines are a whole number; 0 means no limit.</source>
        <translation>线路数为整数；0 表示不限。</translation>
    </message>
    <message>
        <source>The certainty is 0 for the point of the forecast, or from 50 to below 100 %.</source>
        <translation>把握度为 0（按预测值），或 50 % 至不足 100 %。</translation>
    </message>
    <message>
        <source>Each shrinkage has a name and a share, and something is left of 100 %.</source>
        <translation>每项损耗须有名称和比例，合计须小于 100 %。</translation>
    </message>
    <message>
        <source>Each team is named once, and the shares add up to 100 %.</source>
        <translation>每个班组只出现一次，比例合计须为 100 %。</translation>
    </message>
    <message>
        <source>The forecast ends after it begins, and within 366 days.</source>
        <translation>预测须在开始之后、366 天之内结束。</translation>
    </message>
    <message>
        <source>A field makes no sense: %1</source>
        <translation>字段无效：%1</translation>
    </message>
    <message>
        <source>Your rights don&apos;t reach this queue.</source>
        <translation>您的权限不包括该队列。</translation>
    </message>
    <message>
        <source>You don&apos;t have the right to do this.</source>
        <translation>您没有此项权限。</translation>
    </message>
    <message>
        <source>Somebody else saved it first; look at what is there now.</source>
        <translation>他人已先行保存；请查看当前内容。</translation>
    </message>
    <message>
        <source>There are too few whole days of calls before this date.</source>
        <translation>该日期之前的完整话务日太少。</translation>
    </message>
    <message>
        <source>It could not be kept: %1</source>
        <translation>无法保存：%1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day: Fri 20 Nov</comment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <comment>a time: 20 Nov, 07:30</comment>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>无限</translation>
    </message>
    <message>
        <source>Nothing was heard of this queue in the last %1 weeks.</source>
        <extracomment>%1 a number of weeks</extracomment>
        <translation>最近 %1 周没有该队列的记录。</translation>
    </message>
    <message>
        <source>handling time of %1 calls</source>
        <extracomment>%1 a number of calls</extracomment>
        <translation>处理时长取自 %1 通来电</translation>
    </message>
    <message>
        <source>too few calls for the handling time (%1 of %2)</source>
        <extracomment>%1 a number of calls, %2 how many there have to be</extracomment>
        <translation>来电太少，无法得出处理时长（%1，至少需 %2）</translation>
    </message>
    <message>
        <source>patience of %1 who gave up (±%2)</source>
        <translation>平均耐心取自 %1 位放弃者（±%2）</translation>
    </message>
    <message>
        <source>too few who gave up for the patience (%1 of %2)</source>
        <extracomment>%1 a number of callers, %2 how many there have to be</extracomment>
        <translation>放弃者太少，无法得出平均耐心（%1，至少需 %2）</translation>
    </message>
    <message>
        <source>Last %1 weeks, heard since %2: %3; %4.</source>
        <extracomment>%1 a number of weeks, %2 a day, %3 and %4 what was found</extracomment>
        <translation>最近 %1 周，记录始于 %2：%3；%4。</translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message>
        <source>Data as of %1</source>
        <extracomment>%1 a time of day, such as 10:47:12</extracomment>
        <translation>数据截至 %1</translation>
    </message>
    <message>
        <source>Without %1 since %2</source>
        <extracomment>%1 names of switches that are gone, %2 a time of day</extracomment>
        <translation>%2 起缺少 %1</translation>
    </message>
</context>
<context>
    <name>HandoverPaper</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a number of calls, %2 their share</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>呼入请求量</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>话务预测</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>接通量</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>放弃量</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>Longest wait, at</source>
        <translation>最长等待及时间</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>全部队列</translation>
    </message>
    <message>
        <source>Calls from the beginning of the shift are no longer remembered: the figures are too low.</source>
        <translation>本班开始时段的通话已不在内存中：以下数字偏低。</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) were there</source>
        <extracomment>%n people were signed in at some time of the shift</extracomment>
        <translation>
            <numerusform>本班到岗 %n 名客服代表</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 raised, %2 of them critical. Not acknowledged:</source>
        <extracomment>%1 alarms of the shift, %2 of them critical</extracomment>
        <translation>共产生 %1 条，其中严重 %2 条。未确认：</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>opened %1</source>
        <extracomment>of an incident: %1 date and time</extracomment>
        <translation>登记于 %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>To follow</source>
        <translation>需跟进事项</translation>
    </message>
    <message>
        <source>Given by %1, %2</source>
        <extracomment>who gave a shift over: %1 a person, %2 date and time</extracomment>
        <translation>交班人 %1，%2</translation>
    </message>
    <message>
        <source>Escalated %1</source>
        <translation>已升级 %1</translation>
    </message>
    <message>
        <source>Read and signed by %1, %2</source>
        <translation>接班人 %1 已阅并签字，%2</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>尚未签字</translation>
    </message>
    <message>
        <source>Shift handover %1 – %2</source>
        <extracomment>title of a handover: %1 and %2 are the beginning and the end of the shift</extracomment>
        <translation>交接班 %1 – %2</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Tasks that are not done</source>
        <translation>未完成的任务</translation>
    </message>
    <message>
        <source>Actions on the switch</source>
        <translation>交换机操作</translation>
    </message>
    <message>
        <source>handover</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>%1 (SL-%2)</source>
        <extracomment>a service level with the number of its formula: %1 a share, %2 a number</extracomment>
        <translation>%1（SL-%2）</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>The line is longer than any that Asterisk writes.</source>
        <translation>该行比 Asterisk 写出的任何一行都长。</translation>
    </message>
    <message>
        <source>The line has fewer than five fields.</source>
        <translation>该行少于五个字段。</translation>
    </message>
    <message>
        <source>The time cannot be read, or lies in the future.</source>
        <translation>时间无法读取，或在将来。</translation>
    </message>
    <message>
        <source>The line is more than an hour older than one above it.</source>
        <translation>该行比上方的某一行早一小时以上。</translation>
    </message>
    <message>
        <source>Asterisk writes no such event.</source>
        <translation>Asterisk 不会写出这种事件。</translation>
    </message>
    <message>
        <source>The line names no call, queue or agent, and its event needs one.</source>
        <translation>该行未写明呼叫、队列或客服代表，而其事件需要。</translation>
    </message>
    <message>
        <source>A number of seconds is missing or cannot be read.</source>
        <translation>缺少秒数，或秒数无法读取。</translation>
    </message>
    <message>
        <source>The file names more queues or agents than any switch has.</source>
        <translation>文件中的队列或客服代表多于任何交换机所能有的数量。</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <extracomment>%1: lines, %2: calls, %3: errors, each with its number</extracomment>
        <translation>%1，%2，%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 通呼叫</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 处错误</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines from %1 on were left out: that time is known already.</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>%1 起的日志行已略去：该时段已有数据。</translation>
    </message>
    <message>
        <source>The last line is not finished; it is read when the file has grown.</source>
        <translation>最后一行尚未写完；文件增长后再读取。</translation>
    </message>
    <message>
        <source>Not finished. Start again to go on from there.</source>
        <translation>未完成。再次开始即可从该处继续。</translation>
    </message>
    <message>
        <source>All of it was imported before.</source>
        <translation>此前已全部导入。</translation>
    </message>
    <message>
        <source>Refused: this switch has been recorded since %1, and the file begins later.</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>已拒绝：该交换机自 %1 起已有记录，而文件始于此后。</translation>
    </message>
    <message>
        <source>Refused: it begins in a time that was imported from another file.</source>
        <translation>已拒绝：其开头所在时段已从另一文件导入。</translation>
    </message>
    <message>
        <source>Refused: its begin holds no line of a queue_log.</source>
        <translation>已拒绝：文件开头没有 queue_log 的日志行。</translation>
    </message>
</context>
<context>
    <name>IntradayText</name>
    <message>
        <source>%1 of %2: %3 → %4</source>
        <extracomment>%1 break, meal, training or meeting, %2 a name, %3 and %4 times</extracomment>
        <translation>%2的%1：%3 → %4</translation>
    </message>
    <message>
        <source>%1 of %2 at %3 is cancelled</source>
        <extracomment>%1 training or meeting, %2 a name, %3 hours of the day</extracomment>
        <translation>取消 %2 %3 的%1</translation>
    </message>
    <message>
        <source>%1 stays until %2</source>
        <extracomment>%1 a name, %2 a time</extracomment>
        <translation>%1 加班至 %2</translation>
    </message>
    <message>
        <source>%1 begins at %2</source>
        <translation>%1 提前到 %2 上班</translation>
    </message>
    <message>
        <source>%1 comes in, %2</source>
        <extracomment>%1 a name, %2 hours of the day</extracomment>
        <translation>%1 休息日到岗，%2</translation>
    </message>
    <message>
        <source>%1 is lent to these queues, %2</source>
        <extracomment>%1 a name, %2 hours of the day</extracomment>
        <translation>%1 支援本组队列，%2</translation>
    </message>
    <message>
        <source>%1 goes home at %2</source>
        <translation>%1 提前到 %2 下班</translation>
    </message>
    <message>
        <source>up to %1 missing %2</source>
        <extracomment>%1 a number of people, %2 hours of the day</extracomment>
        <translation>%2 最多缺 %1 人</translation>
    </message>
    <message>
        <source>up to %1 too many %2</source>
        <extracomment>%1 a number of people, %2 hours of the day</extracomment>
        <translation>%2 最多富余 %1 人</translation>
    </message>
    <message>
        <source>%1 points over the rest of the day</source>
        <extracomment>%1 a difference of the service level in points, such as &quot;+1.4 ± 0.3&quot;</extracomment>
        <translation>当日剩余时段 %1 个百分点</translation>
    </message>
    <message>
        <source>%1 points %2</source>
        <extracomment>%1 a difference of the service level in points, %2 hours of the day</extracomment>
        <translation>%2 %1 个百分点</translation>
    </message>
    <message>
        <source>%1 h at %2%</source>
        <extracomment>%1 hours, %2 a percentage</extracomment>
        <translation>%1 小时按 %2%</translation>
    </message>
    <message>
        <source>saves %1 h</source>
        <extracomment>%1 hours</extracomment>
        <translation>节省 %1 小时</translation>
    </message>
    <message>
        <source>no pay; missing from their own queues meanwhile</source>
        <translation>无加班费；期间离开原队列</translation>
    </message>
    <message>
        <source>no pay; it has to be held another day</source>
        <translation>无加班费；需改日补办</translation>
    </message>
    <message>
        <source>no pay</source>
        <translation>无加班费</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Into the draft</source>
        <translation>写入草稿</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Asked for as overtime. It is decided on among the requests of the roster.</source>
        <translation>已提交加班申请，在排班表的申请中审批。</translation>
    </message>
    <message>
        <source>In the draft of the roster. It holds when the draft is published.</source>
        <translation>已写入排班表草稿，草稿发布后生效。</translation>
    </message>
    <message>
        <source>Copied, for a message to whoever may do it.</source>
        <translation>已复制，可发给有权处理的人。</translation>
    </message>
    <message>
        <source>Enough people for the rest of the day</source>
        <translation>当日剩余时段人手充足</translation>
    </message>
    <message>
        <source>People are missing, and no permitted move helps</source>
        <translation>人手不足，且没有合规的调整能改善</translation>
    </message>
    <message>
        <source>People are missing; these help most for their cost</source>
        <translation>人手不足；以下调整性价比最高</translation>
    </message>
    <message>
        <source>Some are free, and nobody can be let go</source>
        <translation>有富余，但无人可提前下班</translation>
    </message>
    <message>
        <source>Nobody is missing; these can go</source>
        <translation>人手有富余；以下人员可提前下班</translation>
    </message>
    <message>
        <source>Needs a forecast, a released roster and time left today</source>
        <translation>需要话务预测、已放行的排班表，且当日尚有剩余时段</translation>
    </message>
    <message>
        <source>The plan of this day has changed meanwhile. Search again.</source>
        <translation>当日排班已被他人修改，请重新查找。</translation>
    </message>
</context>
<context>
    <name>OperationsShots</name>
    <message>
        <source>Broadband queues overflow after an outage of the access network</source>
        <translation>接入网故障后宽带队列溢出</translation>
    </message>
    <message>
        <source>The network centre expects the line back within the hour.</source>
        <translation>网络中心预计一小时内恢复线路。</translation>
    </message>
    <message>
        <source>Ten more agents for broadband until the outage is over</source>
        <translation>故障期间为宽带队列增派十名客服代表</translation>
    </message>
    <message>
        <source>Breaks that can wait are to be moved behind the peak.</source>
        <translation>可推迟的小休安排到高峰之后。</translation>
    </message>
    <message>
        <source>The outage goes on; see the incident.</source>
        <translation>故障仍在持续，详见事件。</translation>
    </message>
    <message>
        <source>Ask the network centre at the full hour</source>
        <translation>整点向网络中心询问进展</translation>
    </message>
</context>
<context>
    <name>OperationsText</name>
    <message>
        <source>Low</source>
        <extracomment>how bad an incident is</extracomment>
        <translation>一般</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>how bad an incident is</extracomment>
        <translation>较大</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>how bad an incident is</extracomment>
        <translation>严重</translation>
    </message>
    <message>
        <source>Telephony</source>
        <translation>话务系统</translation>
    </message>
    <message>
        <source>Business system</source>
        <translation>业务系统</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Call volume</source>
        <extracomment>more or fewer callers than expected</extracomment>
        <translation>话务量</translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Information security</source>
        <translation>信息安全</translation>
    </message>
    <message>
        <source>Facilities</source>
        <extracomment>power, rooms, desks</extracomment>
        <translation>场地设施</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>of an incident that nobody is at yet</extracomment>
        <translation>未处理</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服代表</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Directive</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Improvement request</source>
        <translation>改善需求</translation>
    </message>
    <message>
        <source>Overdue, not acknowledged</source>
        <translation>已逾期，未确认</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>逾期完成</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>who wants something of whom: %1 and %2 are the two companies&apos; sides</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签字</translation>
    </message>
    <message>
        <source>Escalated: not signed in time</source>
        <translation>已升级：未按时签字</translation>
    </message>
    <message>
        <source>To be signed within %1</source>
        <extracomment>of a handover that nobody has signed yet: %1 is a duration such as 12:30</extracomment>
        <translation>须在 %1 内签字</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an alarm: %1 what is wrong, %2 of which queue, agent or switch</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Say in at most 120 characters what it is.</source>
        <translation>请用不超过 120 个字符说明内容。</translation>
    </message>
    <message>
        <source>Write something, but not more than 2,000 characters.</source>
        <translation>请填写内容，且不超过 2,000 个字符。</translation>
    </message>
    <message>
        <source>Nothing is closed without a cause.</source>
        <translation>未填写原因不能关闭。</translation>
    </message>
    <message>
        <source>Name somebody else who takes it over.</source>
        <translation>请填写接手的另一人。</translation>
    </message>
    <message>
        <source>It is closed: only notes can be added.</source>
        <translation>事件已关闭：只能添加说明。</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>没有任何变化。</translation>
    </message>
    <message>
        <source>Give an address, a path or a number of a paper.</source>
        <translation>请填写网址、路径或文件编号。</translation>
    </message>
    <message>
        <source>This is for the other side to do.</source>
        <translation>此项由对方办理。</translation>
    </message>
    <message>
        <source>The deadline has to be in the future.</source>
        <translation>期限必须晚于现在。</translation>
    </message>
    <message>
        <source>It is not at this step, or no longer.</source>
        <translation>尚未到此步骤，或已过此步骤。</translation>
    </message>
    <message>
        <source>Say what shows that it is done.</source>
        <translation>请说明完成的依据。</translation>
    </message>
    <message>
        <source>Nobody signs the own handover.</source>
        <translation>不能签收自己的交接班。</translation>
    </message>
    <message>
        <source>Say who signs.</source>
        <translation>请填写签字人。</translation>
    </message>
    <message>
        <source>Tick every point to follow first.</source>
        <translation>请先逐项勾选需跟进事项。</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色没有此权限。</translation>
    </message>
    <message>
        <source>Your role includes this for other teams or regions only.</source>
        <translation>您的角色仅对其他班组或区域有此权限。</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile. This is how it is now.</source>
        <translation>其间他人已作修改。当前显示的是最新情况。</translation>
    </message>
    <message>
        <source>The server did not answer in time. It may be kept: look before you try again.</source>
        <translation>服务器未及时应答，可能已经保存：请先查看再重试。</translation>
    </message>
</context>
<context>
    <name>PaperPages</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 of %2 pages</extracomment>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>PersonColumns</name>
    <message>
        <source>No. and name</source>
        <translation>工号 姓名</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>Adherence</source>
        <translation>遵从度</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>%1 hours</extracomment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>adherence %1</source>
        <extracomment>%1 a percentage</extracomment>
        <translation>排班遵从度 %1</translation>
    </message>
</context>
<context>
    <name>PersonPrint</name>
    <message>
        <source>Performance sheet and bonus statement · %1 · %2</source>
        <extracomment>title of a paper: %1 a contract, %2 a month</extracomment>
        <translation>员工绩效表与酬金单 · %1 · %2</translation>
    </message>
    <message>
        <source>Effective hours</source>
        <translation>有效工时</translation>
    </message>
    <message>
        <source>Worked hours</source>
        <translation>总工作时长</translation>
    </message>
    <message>
        <source>Overtime begins at</source>
        <translation>加班起算工时</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>加班</translation>
    </message>
    <message>
        <source>Hours by role</source>
        <translation>各岗位工时</translation>
    </message>
    <message>
        <source>Hours of the month</source>
        <translation>当月工时</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>话务量</translation>
    </message>
    <message>
        <source>This person&apos;s work is not measured by calls.</source>
        <translation>该人员不按话务量考核。</translation>
    </message>
    <message>
        <source>Calls handled</source>
        <translation>处理量</translation>
    </message>
    <message>
        <source>Own target</source>
        <translation>个人目标</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Above the target</source>
        <translation>超目标量</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>酬金</translation>
    </message>
    <message>
        <source>There is no over-target bonus in this month.</source>
        <translation>本月无达标超量酬金。</translation>
    </message>
    <message>
        <source>Pool of all employees ¥</source>
        <translation>员工酬金总额 ¥</translation>
    </message>
    <message>
        <source>Shares of all employees</source>
        <translation>全体份额</translation>
    </message>
    <message>
        <source>Own shares (calls above the own target)</source>
        <translation>个人份额（超个人目标的通数）</translation>
    </message>
    <message>
        <source>Own bonus ¥</source>
        <translation>个人酬金 ¥</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>The pool is shared by calls above the own targets, in whole fen; what is left over goes to the largest remainders.</source>
        <translation>酬金按超个人目标的通数分配，精确到分；余下的分按最大余数分配。</translation>
    </message>
    <message>
        <source>not calculated yet</source>
        <translation>尚未计算</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签认</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>责任岗位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>General administrator</source>
        <translation>综合管理员</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Input (SHA-256): %1</source>
        <translation>输入（SHA-256）：%1</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Very short</source>
        <extracomment>why a call is worth hearing</extracomment>
        <translation>极短通话</translation>
    </message>
    <message>
        <source>Very long</source>
        <translation>极长通话</translation>
    </message>
    <message>
        <source>Long hold</source>
        <translation>长时间保持</translation>
    </message>
    <message>
        <source>Repeat call</source>
        <translation>重复来电</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>多次转接</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Overtalk</source>
        <translation>抢话</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>After coaching</source>
        <translation>辅导后复查</translation>
    </message>
    <message>
        <source>After a fatal error</source>
        <translation>致命差错后复查</translation>
    </message>
    <message>
        <source>Self-operated and outsourced</source>
        <translation>自营和外包</translation>
    </message>
    <message>
        <source>Self-operated</source>
        <translation>自营</translation>
    </message>
    <message>
        <source>Outsourced</source>
        <translation>外包</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Random, fills up</source>
        <extracomment>a call drawn because fewer were targeted than the plan wants</extracomment>
        <translation>随机补足</translation>
    </message>
    <message>
        <source>N/A</source>
        <extracomment>nothing varies, so agreement can&apos;t be measured</extracomment>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>暂可用</translation>
    </message>
    <message>
        <source>Reliable</source>
        <translation>可靠</translation>
    </message>
    <message>
        <source>Period: the last day has to be on or after the first one.</source>
        <translation>周期：最后一天不能早于第一天。</translation>
    </message>
    <message>
        <source>Hours: begin and end have to differ.</source>
        <translation>时段：起止时间不能相同。</translation>
    </message>
    <message>
        <source>Talk: the longest has to be at least the shortest, or 0 for no limit.</source>
        <translation>通话时长：上限不能小于下限，0 表示不限。</translation>
    </message>
    <message>
        <source>Scorecard: choose one that is published.</source>
        <translation>评分表：请选择已发布的评分表。</translation>
    </message>
    <message>
        <source>Seed: write a text without the character |. It has to be known to both sides before the period begins.</source>
        <translation>种子：请填写不含字符 | 的文字，并在周期开始前让双方知晓。</translation>
    </message>
    <message>
        <source>Calls per agent: at least one of both numbers has to be above 0.</source>
        <translation>每人抽检数：两个数字至少有一个大于 0。</translation>
    </message>
    <message>
        <source>Random part: choose 0 to 100 %.</source>
        <translation>随机比例：请选择 0 到 100 %。</translation>
    </message>
    <message>
        <source>Targeted part: choose at least one trigger, or a random part of 100 %.</source>
        <translation>定向部分：请至少选择一个触发条件，或将随机比例设为 100 %。</translation>
    </message>
    <message>
        <source>Triggers: their limits have to be above 0.</source>
        <translation>触发条件：界限必须大于 0。</translation>
    </message>
    <message>
        <source>Evaluators: name at least one, and nobody twice.</source>
        <translation>质检员：请至少填写一人，且不重复。</translation>
    </message>
    <message>
        <source>Due: choose a day on or after the end of the period.</source>
        <translation>截止日：请选择周期结束当天或之后的日期。</translation>
    </message>
    <message>
        <source>Replacement: say why, in a few words.</source>
        <translation>替换：请简要说明原因。</translation>
    </message>
    <message>
        <source>Keep the plan first.</source>
        <translation>请先保存计划。</translation>
    </message>
    <message>
        <source>Calls: a session needs three to ten. There are not enough in this period.</source>
        <translation>通话：校准会需要三到十通，该周期内不足。</translation>
    </message>
    <message>
        <source>Participants: name at least two, and nobody twice.</source>
        <translation>参会人：请至少填写两人，且不重复。</translation>
    </message>
    <message>
        <source>Only participants of the session can do this.</source>
        <translation>只有参会人可以这样做。</translation>
    </message>
    <message>
        <source>Expert: has to be one of the participants, or nobody.</source>
        <translation>专家：必须是参会人之一，或不填。</translation>
    </message>
    <message>
        <source>Facilitator: name one. Nobody else can open the session.</source>
        <translation>主持人：请填写一人，其他人不能揭晓。</translation>
    </message>
</context>
<context>
    <name>QueueFigures</name>
    <message>
        <source>%1 waiting, %2 agents signed in</source>
        <extracomment>%1 callers, %2 agents</extracomment>
        <translation>%1 个等待，签入客服代表 %2 名</translation>
    </message>
    <message>
        <source>Marked from %1, critical from %2</source>
        <extracomment>%1 and %2 are spans of time</extracomment>
        <translation>%1 起预警，%2 起严重</translation>
    </message>
    <message>
        <source>Service level by SL-%1, %2 s, target %3</source>
        <extracomment>%1 the number of the formula, %2 seconds, %3 the target</extracomment>
        <translation>服务水平按 SL-%1，%2 秒，目标 %3</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>column of a table: number of callers that wait</extracomment>
        <translation>等待</translation>
    </message>
    <message>
        <source>Longest</source>
        <extracomment>column of a table: the longest running wait</extracomment>
        <translation>最长</translation>
    </message>
    <message>
        <source>The longest wait that goes on</source>
        <translation>当前最长等待</translation>
    </message>
    <message>
        <source>Per agent</source>
        <extracomment>column of a table, as short as possible: callers per available agent</extracomment>
        <translation>人均排队</translation>
    </message>
    <message>
        <source>Callers that wait per available agent</source>
        <translation>每名示闲客服代表对应的等待呼叫数</translation>
    </message>
    <message>
        <source>Agents by state</source>
        <translation>座席状态分布</translation>
    </message>
    <message>
        <source>Available / talking / wrap-up / on break</source>
        <translation>示闲 / 通话中 / 话后整理 / 小休</translation>
    </message>
    <message>
        <source>SL 15 min</source>
        <extracomment>column of a table, as short as possible: service level of the last 15 minutes</extracomment>
        <translation>服务水平 15 分</translation>
    </message>
    <message>
        <source>Service level of the last 15 minutes</source>
        <translation>近 15 分钟服务水平</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 分钟</translation>
    </message>
    <message>
        <source>Service level of 15 minutes over the last 30 minutes</source>
        <translation>近 30 分钟内的 15 分钟服务水平走势</translation>
    </message>
    <message>
        <source>SL today</source>
        <extracomment>column of a table, as short as possible: service level of the day</extracomment>
        <translation>今日服务水平</translation>
    </message>
    <message>
        <source>Service level today, with its formula</source>
        <translation>今日服务水平及其公式</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>呼入请求量</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>接通量</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>放弃量</translation>
    </message>
    <message>
        <source>ASA</source>
        <extracomment>average speed of answer, as short as possible</extracomment>
        <translation>应答速度</translation>
    </message>
    <message>
        <source>Average speed of answer</source>
        <translation>平均应答速度</translation>
    </message>
    <message>
        <source>AHT</source>
        <extracomment>average handling time, as short as possible</extracomment>
        <translation>处理时长</translation>
    </message>
    <message>
        <source>Average handling time</source>
        <translation>平均处理时长</translation>
    </message>
</context>
<context>
    <name>ReplayPlayer</name>
    <message>
        <source>This computer has no sound device, so the replay is silent.</source>
        <translation>本机没有音频设备，回放无声。</translation>
    </message>
    <message>
        <source>The sound file can&apos;t be opened any more, so the replay is silent.</source>
        <translation>录音文件已无法打开，回放无声。</translation>
    </message>
    <message>
        <source>The sound file can&apos;t be decoded, so the replay is silent.</source>
        <translation>录音文件无法解码，回放无声。</translation>
    </message>
    <message>
        <source>The sound device refused to play or is gone. Check it, then press play again.</source>
        <translation>音频设备拒绝播放或已断开。请检查设备，再按播放。</translation>
    </message>
</context>
<context>
    <name>ReplayText</name>
    <message>
        <source>Menu</source>
        <translation>IVR</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>振铃</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转接</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>未录音</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>话后</translation>
    </message>
    <message>
        <source>Quality monitoring</source>
        <translation>质检</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>Being scored</source>
        <translation>评分中</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已复核</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已下发</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>申诉中</translation>
    </message>
    <message>
        <source>Endorsed</source>
        <translation>待终审</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>已升级</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Customer-critical</source>
        <translation>客户致命</translation>
    </message>
    <message>
        <source>Business-critical</source>
        <translation>业务致命</translation>
    </message>
    <message>
        <source>Compliance-critical</source>
        <translation>合规致命</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Full points</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Points lost</source>
        <translation>失分</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>不通过</translation>
    </message>
    <message>
        <source>Fatal error</source>
        <translation>致命差错</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未决</translation>
    </message>
    <message>
        <source>Score kept</source>
        <translation>维持原分</translation>
    </message>
    <message>
        <source>Score changed</source>
        <translation>改分</translation>
    </message>
    <message>
        <source>It is not the turn of this step: look at the state of the evaluation.</source>
        <translation>当前还不能执行这一步：请查看质检评分的状态。</translation>
    </message>
    <message>
        <source>Only the evaluator it was assigned to may do that.</source>
        <translation>只有被分配的质检员可以执行。</translation>
    </message>
    <message>
        <source>An answer does not fit its question.</source>
        <translation>有答案与评分项不符。</translation>
    </message>
    <message>
        <source>Evidence: a failed fatal question needs a span of the recording.</source>
        <translation>证据片段：致命项不通过时必须标记录音片段。</translation>
    </message>
    <message>
        <source>A fatal score is confirmed by a second person first.</source>
        <translation>致命差错须先由第二人复核。</translation>
    </message>
    <message>
        <source>Nobody decides about what they entered themselves.</source>
        <translation>不能对自己录入的内容作决定。</translation>
    </message>
    <message>
        <source>Only the agent it is about may acknowledge it.</source>
        <translation>只有被评的客服代表本人可以确认。</translation>
    </message>
    <message>
        <source>Appeal: choose at least one question, and write for each why.</source>
        <translation>申诉：至少选择一个评分项，并逐项写明理由。</translation>
    </message>
    <message>
        <source>The time for it is over.</source>
        <translation>已超过期限。</translation>
    </message>
    <message>
        <source>Reason: write at least a few words.</source>
        <translation>理由：请填写说明。</translation>
    </message>
    <message>
        <source>Outcome: a changed score needs at least one other answer, another outcome none.</source>
        <translation>结果：改分至少要改一个答案，其他结果不改答案。</translation>
    </message>
    <message>
        <source>Comment: a failed answer of this question has to say why.</source>
        <translation>备注：该评分项不通过时必须说明原因。</translation>
    </message>
    <message>
        <source>Comment: write something.</source>
        <translation>批注：请填写内容。</translation>
    </message>
    <message>
        <source>Not accepted: %1</source>
        <extracomment>%1 names what was refused</extracomment>
        <translation>未接受：%1</translation>
    </message>
    <message>
        <source>Your post has this right for other teams only.</source>
        <translation>您的岗位只对其他班组有此权限。</translation>
    </message>
    <message>
        <source>Your post may listen for another purpose only.</source>
        <translation>您的岗位只能以其他目的收听。</translation>
    </message>
    <message>
        <source>Your post does not have this right.</source>
        <translation>您的岗位没有此权限。</translation>
    </message>
    <message>
        <source>Not permitted: %1</source>
        <translation>不允许：%1</translation>
    </message>
    <message>
        <source>Nobody has said where the recordings of this switch lie: see settings.</source>
        <translation>尚未设置该交换机的录音位置，请到设置中填写。</translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation>未找到：%1</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile: look at it again.</source>
        <translation>其间已被他人修改，请重新查看。</translation>
    </message>
    <message>
        <source>Cannot be written: %1</source>
        <translation>无法写入：%1</translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>The recording is damaged: %1</source>
        <translation>录音已损坏：%1</translation>
    </message>
    <message>
        <source>It did not work: %1</source>
        <translation>未成功：%1</translation>
    </message>
</context>
<context>
    <name>ReportPrint</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>foot of a printed page: %1 its number, %2 how many there are</extracomment>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>呼入请求量</translation>
    </message>
    <message>
        <source>Waiting at the start</source>
        <translation>期初排队数</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>接通量</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>限时接通量</translation>
    </message>
    <message>
        <source>Answered within 20 s</source>
        <translation>20 秒内接通量</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>放弃量</translation>
    </message>
    <message>
        <source>Short abandon</source>
        <translation>短时放弃</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>溢出</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>排队超时</translation>
    </message>
    <message>
        <source>No agents</source>
        <translation>无客服代表</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>移出排队</translation>
    </message>
    <message>
        <source>Left by key</source>
        <translation>按键退出</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>结果不明</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>呼损</translation>
    </message>
    <message>
        <source>Offers not taken</source>
        <translation>振铃未应答</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完成通话量</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>转接量</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>Service level of 20 s</source>
        <translation>20 秒服务水平</translation>
    </message>
    <message>
        <source>Connection rate</source>
        <translation>接通率</translation>
    </message>
    <message>
        <source>Abandonment rate</source>
        <translation>放弃率</translation>
    </message>
    <message>
        <source>Abandoned in time</source>
        <translation>限时放弃占比</translation>
    </message>
    <message>
        <source>Share of short abandons</source>
        <translation>短时放弃占比</translation>
    </message>
    <message>
        <source>Overflow rate</source>
        <translation>溢出率</translation>
    </message>
    <message>
        <source>Average speed of answer</source>
        <translation>平均应答速度</translation>
    </message>
    <message>
        <source>Average wait of the abandoned</source>
        <translation>放弃平均等待</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最长等待</translation>
    </message>
    <message>
        <source>Average handle time</source>
        <translation>平均处理时长</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>通话均长</translation>
    </message>
    <message>
        <source>Hold time</source>
        <translation>保持均长</translation>
    </message>
    <message>
        <source>Wrap-up time</source>
        <translation>话后整理均长</translation>
    </message>
    <message>
        <source>Talk in all</source>
        <translation>通话总时长</translation>
    </message>
    <message>
        <source>Transfer rate</source>
        <translation>转接率</translation>
    </message>
    <message>
        <source>Ended by agents</source>
        <translation>客服代表挂断占比</translation>
    </message>
    <message>
        <source>Share of offers not taken</source>
        <translation>振铃未应答占比</translation>
    </message>
    <message>
        <source>Calls of agents</source>
        <translation>接听量</translation>
    </message>
    <message>
        <source>Missed by agents</source>
        <translation>未接次数</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>保持次数</translation>
    </message>
    <message>
        <source>Calls per hour</source>
        <translation>每小时接听量</translation>
    </message>
    <message>
        <source>Talk time of agents</source>
        <translation>客服代表通话均长</translation>
    </message>
    <message>
        <source>Share of missed calls</source>
        <translation>未接占比</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>占用率</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>工时利用率</translation>
    </message>
    <message>
        <source>Share of breaks</source>
        <translation>小休占比</translation>
    </message>
    <message>
        <source>Time logged in</source>
        <translation>签入时长</translation>
    </message>
    <message>
        <source>Time available</source>
        <translation>示闲时长</translation>
    </message>
    <message>
        <source>Time ringing</source>
        <translation>振铃时长</translation>
    </message>
    <message>
        <source>Time talking</source>
        <translation>通话时长</translation>
    </message>
    <message>
        <source>Time on hold</source>
        <translation>保持时长</translation>
    </message>
    <message>
        <source>Time on other calls</source>
        <translation>其他通话时长</translation>
    </message>
    <message>
        <source>Time in wrap-up</source>
        <translation>话后整理时长</translation>
    </message>
    <message>
        <source>Time on break</source>
        <translation>小休时长</translation>
    </message>
    <message>
        <source>Time unreachable</source>
        <translation>话机离线时长</translation>
    </message>
    <message>
        <source>Today by half hour</source>
        <translation>今日按半小时</translation>
    </message>
    <message>
        <source>Today by queue</source>
        <translation>今日按队列</translation>
    </message>
    <message>
        <source>Yesterday by agent</source>
        <translation>昨日按客服代表</translation>
    </message>
    <message>
        <source>Last week by team</source>
        <translation>上周按班组</translation>
    </message>
    <message>
        <source>Last week by day</source>
        <translation>上周按日</translation>
    </message>
    <message>
        <source>Last month by partner</source>
        <translation>上月按合作商</translation>
    </message>
    <message>
        <source>Last month, self-operated and outsourced</source>
        <translation>上月自营与外包</translation>
    </message>
    <message>
        <source>Last month by site and week</source>
        <translation>上月按场地和周</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>a group of metrics: numbers of calls</extracomment>
        <translation>话务量</translation>
    </message>
    <message>
        <source>Abandonment</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Handling</source>
        <extracomment>a group of metrics: how long calls are worked on</extracomment>
        <translation>处理</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>客服代表</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>上周</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>指定日期</translation>
    </message>
    <message>
        <source>Whole period</source>
        <extracomment>the lines of a report are not divided by time</extracomment>
        <translation>整个期间</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 分钟</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Whole floor</source>
        <translation>整个现场</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服代表</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>运营场地</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作商</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Self-operated and outsourced</source>
        <translation>自营与外包</translation>
    </message>
    <message>
        <source>Self-operated</source>
        <translation>自营</translation>
    </message>
    <message>
        <source>Outsourced</source>
        <translation>外包</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <extracomment>what belongs to no team, site, partner or region</extracomment>
        <translation>未归属</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 the first day, %2 the last</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>the name of a report: %1 a period such as “Last week”, %2 what a line is, such as “team”</extracomment>
        <translation>%1按%2</translation>
    </message>
    <message>
        <source>That would be too many lines: choose longer steps, fewer days or a smaller part.</source>
        <translation>行数过多：请选择更长的时段、更少的天数或更小的范围。</translation>
    </message>
    <message>
        <source>The days are not in order.</source>
        <translation>日期先后不对。</translation>
    </message>
    <message>
        <source>The organisation has no such part any more: %1</source>
        <translation>组织中已没有此部分：%1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1, before</source>
        <extracomment>title of a column with the figures of the period before; %1 is what it shows</extracomment>
        <translation>%1（上期）</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>期间：%1</translation>
    </message>
    <message>
        <source>Period before: %1</source>
        <translation>上期：%1</translation>
    </message>
    <message>
        <source>d MMM HH:mm:ss</source>
        <translation>M月d日 HH:mm:ss</translation>
    </message>
    <message>
        <source>Nobody recorded for %1 of it, at longest from %2 to %3: what happened then is in no figure.</source>
        <extracomment>%1 a length, %2 and %3 moments</extracomment>
        <translation>其中 %1 未记录，最长一段为 %2 至 %3；期间发生的不计入任何数字。</translation>
    </message>
</context>
<context>
    <name>RosterImportDialog</name>
    <message>
        <source>Import people</source>
        <translation>导入人员</translation>
    </message>
    <message>
        <source>Import shift patterns</source>
        <translation>导入班次模板</translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>导入排班表</translation>
    </message>
</context>
<context>
    <name>RosterPaint</name>
    <message>
        <source>·</source>
        <extracomment>a day off in a narrow cell; one character</extracomment>
        <translation>休</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>休</translation>
    </message>
    <message>
        <source>L</source>
        <extracomment>a day of leave in a narrow cell; one character</extracomment>
        <translation>假</translation>
    </message>
</context>
<context>
    <name>RosterPrint</name>
    <message>
        <source>Hours</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 of %2 pages</extracomment>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>day off</source>
        <extracomment>in the legend of a printed roster</extracomment>
        <translation>休息</translation>
    </message>
    <message>
        <source>team lead</source>
        <translation>班长</translation>
    </message>
</context>
<context>
    <name>RosterStrokes</name>
    <message numerus="yes">
        <source>%1 for %n cell(s)</source>
        <translation>
            <numerusform>%1（%n 格）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Day off for %n cell(s)</source>
        <translation>
            <numerusform>休息（%n 格）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty %n cell(s)</source>
        <translation>
            <numerusform>清空 %n 格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Free %n cell(s)</source>
        <translation>
            <numerusform>解锁 %n 格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %n cell(s)</source>
        <translation>
            <numerusform>锁定 %n 格</numerusform>
        </translation>
    </message>
    <message>
        <source>Move shifts by %1 min</source>
        <translation>班次移动 %1 分钟</translation>
    </message>
    <message>
        <source>Change the end of shifts by %1 min</source>
        <translation>下班时间改动 %1 分钟</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>粘贴 %n 格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n cell(s)</source>
        <translation>
            <numerusform>剪切 %n 格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n cell(s)</source>
        <translation>
            <numerusform>复制 %n 格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n cell(s)</source>
        <translation>
            <numerusform>移动 %n 格</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterText</name>
    <message>
        <source>ddd</source>
        <comment>format of a weekday</comment>
        <translation>ddd</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>format of a day</comment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>format of a date</comment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>format of a whole date</comment>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>format of a month</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d</source>
        <comment>first day of a range</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>first day of a range</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>last day in the month</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>last day of a range</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>未安排</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>overtime %1 h</source>
        <extracomment>%1 hours</extracomment>
        <translation>加班 %1 小时</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <extracomment>%1 draft, submitted, released; %2 the number of the version</extracomment>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>%1, based on v%2</source>
        <extracomment>%1 as &quot;Draft v7&quot;, %2 the number of another version</extracomment>
        <translation>%1 · 基于 v%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>a change of a plan: %1 person, %2 date, %3 what is planned then
----------
%1 person, %2 date, %3 what is wrong</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s)</source>
        <translation>
            <numerusform>另有 %n 处改动</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between sentences of a list</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Early shift</source>
        <translation>早班</translation>
    </message>
    <message>
        <source>Middle shift</source>
        <translation>中班</translation>
    </message>
    <message>
        <source>Late shift</source>
        <translation>晚班</translation>
    </message>
    <message>
        <source>Night shift</source>
        <translation>夜班</translation>
    </message>
    <message>
        <source>Split shift</source>
        <translation>两头班</translation>
    </message>
    <message>
        <source>Part-time shift</source>
        <translation>兼职班</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>小休</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>用餐</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Annual leave</source>
        <translation>年休假</translation>
    </message>
    <message>
        <source>Sick leave</source>
        <translation>病假</translation>
    </message>
    <message>
        <source>Personal leave</source>
        <translation>事假</translation>
    </message>
    <message>
        <source>Maternity leave</source>
        <translation>产假</translation>
    </message>
    <message>
        <source>Time off in lieu</source>
        <translation>调休</translation>
    </message>
    <message>
        <source>Other leave</source>
        <translation>其他假</translation>
    </message>
    <message>
        <source>Annual</source>
        <comment>leave, short</comment>
        <translation>年假</translation>
    </message>
    <message>
        <source>Sick</source>
        <comment>leave, short</comment>
        <translation>病假</translation>
    </message>
    <message>
        <source>Personal</source>
        <comment>leave, short</comment>
        <translation>事假</translation>
    </message>
    <message>
        <source>Maternity</source>
        <comment>leave, short</comment>
        <translation>产假</translation>
    </message>
    <message>
        <source>In lieu</source>
        <comment>leave, short</comment>
        <translation>调休</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>leave, short</comment>
        <translation>假</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>学员</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服代表</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>班长</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>全日制</translation>
    </message>
    <message>
        <source>Part time</source>
        <translation>兼职</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>小时工</translation>
    </message>
    <message>
        <source>Standard hours</source>
        <translation>标准工时</translation>
    </message>
    <message>
        <source>Averaged by week</source>
        <translation>按周综合计算</translation>
    </message>
    <message>
        <source>Averaged by month</source>
        <translation>按月综合计算</translation>
    </message>
    <message>
        <source>Averaged by quarter</source>
        <translation>按季综合计算</translation>
    </message>
    <message>
        <source>Averaged by year</source>
        <translation>按年综合计算</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 person, %2 kind of leave, %3 dates</extracomment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1 ⇄ %2: %3 for %4</source>
        <extracomment>%1 and %2 persons, %3 and %4 dates</extracomment>
        <translation>%1 ⇄ %2：%3 换 %4</translation>
    </message>
    <message>
        <source>%1: overtime, %2, %3</source>
        <extracomment>%1 person, %2 date, %3 hours of the day</extracomment>
        <translation>%1：加班，%2，%3</translation>
    </message>
    <message>
        <source>Nobody decides about what they asked for or submitted themselves.</source>
        <translation>不能处理自己提交或申请的事项。</translation>
    </message>
    <message>
        <source>A binding rule is broken: mend it first.</source>
        <translation>违反了强制规则：请先修复。</translation>
    </message>
    <message>
        <source>This team is outside of your area.</source>
        <translation>该班组不在您的管辖范围内。</translation>
    </message>
    <message>
        <source>You do not have the right to do this.</source>
        <translation>您没有此项权限。</translation>
    </message>
    <message>
        <source>The cells are not those that were signed.</source>
        <translation>内容与签名时不一致。</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile: %1</source>
        <translation>他人已同时改动：%1</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>已不存在。</translation>
    </message>
    <message>
        <source>Not possible with this value: %1</source>
        <translation>此值不可用：%1</translation>
    </message>
    <message>
        <source>The content cannot be read: %1</source>
        <translation>内容无法识别：%1</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>文件无法读取：%1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>文件无法写入：%1</translation>
    </message>
    <message>
        <source>The store refused: %1</source>
        <translation>存储拒绝：%1</translation>
    </message>
    <message>
        <source>not employed on this day</source>
        <translation>当日不在职</translation>
    </message>
    <message>
        <source>a shift pattern that is not valid then: %1</source>
        <translation>班次模板当日无效：%1</translation>
    </message>
    <message>
        <source>not available at these hours</source>
        <translation>该时段不可排班</translation>
    </message>
    <message>
        <source>only %1 h between shifts</source>
        <translation>班次间隔仅 %1 小时</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) off in the week</source>
        <translation>
            <numerusform>本周仅休息 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in a row</source>
        <translation>
            <numerusform>连续上班 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h on one day</source>
        <translation>单日 %1 小时</translation>
    </message>
    <message>
        <source>%1 h in the week</source>
        <translation>本周 %1 小时</translation>
    </message>
    <message>
        <source>%1 h in the period</source>
        <translation>周期内 %1 小时</translation>
    </message>
    <message>
        <source>%1 h overtime in the month</source>
        <translation>本月加班 %1 小时</translation>
    </message>
    <message>
        <source>%1 h on average</source>
        <translation>平均 %1 小时</translation>
    </message>
    <message>
        <source>a night shift under protection</source>
        <translation>受保护人员排了夜班</translation>
    </message>
    <message>
        <source>overtime under protection</source>
        <translation>受保护人员排了加班</translation>
    </message>
    <message numerus="yes">
        <source>%n night(s) in a row</source>
        <translation>
            <numerusform>连续夜班 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>no certificate for %1</source>
        <translation>没有 %1 的认证</translation>
    </message>
    <message>
        <source>a break outside of the shift or over another</source>
        <translation>休息不在班次内或互相重叠</translation>
    </message>
    <message>
        <source>%1 agents for each team lead</source>
        <translation>每名班长对应 %1 名客服代表</translation>
    </message>
    <message>
        <source>%1 people short</source>
        <translation>缺 %1 人</translation>
    </message>
    <message>
        <source>%1 people too many</source>
        <translation>多 %1 人</translation>
    </message>
    <message numerus="yes">
        <source>%n night(s) in the quarter</source>
        <translation>
            <numerusform>本季夜班 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekend(s) in the quarter</source>
        <translation>
            <numerusform>本季周末上班 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h overtime on one day</source>
        <translation>单日加班 %1 小时</translation>
    </message>
    <message>
        <source>nothing is planned</source>
        <translation>未安排</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 date and hours, %2 what is wrong then</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Only people employed on the day</source>
        <translation>仅限当日在职人员</translation>
    </message>
    <message>
        <source>Only shift patterns in force</source>
        <translation>仅限有效的班次模板</translation>
    </message>
    <message>
        <source>Availability agreed by weekday</source>
        <translation>按星期约定的可排班时段</translation>
    </message>
    <message>
        <source>Rest between shifts: at least %1 h</source>
        <translation>班次间隔：不少于 %1 小时</translation>
    </message>
    <message>
        <source>Days off a week: at least %1</source>
        <translation>每周休息：不少于 %1 天</translation>
    </message>
    <message>
        <source>Working days in a row: at most %1</source>
        <translation>连续上班：不超过 %1 天</translation>
    </message>
    <message>
        <source>Hours of a day with overtime: at most %1 h</source>
        <translation>含加班的日工时：不超过 %1 小时</translation>
    </message>
    <message>
        <source>Hours of a week with overtime: at most %1 h</source>
        <translation>含加班的周工时：不超过 %1 小时</translation>
    </message>
    <message>
        <source>Hours of the period with overtime: at most %1 h</source>
        <translation>含加班的周期工时：不超过 %1 小时</translation>
    </message>
    <message>
        <source>Overtime of a month: at most %1 h</source>
        <translation>月加班：不超过 %1 小时</translation>
    </message>
    <message>
        <source>Hourly staff: at most %1 h on average</source>
        <translation>小时工：平均不超过 %1 小时</translation>
    </message>
    <message>
        <source>No nights in pregnancy, while nursing, or below 18</source>
        <translation>孕期、哺乳期及未成年人不得上夜班</translation>
    </message>
    <message>
        <source>No overtime in pregnancy, while nursing, or below 18</source>
        <translation>孕期、哺乳期及未成年人不得加班</translation>
    </message>
    <message>
        <source>Nights in a row: at most %1</source>
        <translation>连续夜班：不超过 %1 次</translation>
    </message>
    <message>
        <source>Only certified people on the phones</source>
        <translation>仅限持证人员接线</translation>
    </message>
    <message>
        <source>Breaks lie within the shift, one after the other</source>
        <translation>休息须在班次内且互不重叠</translation>
    </message>
    <message>
        <source>Agents for each team lead: at most %1</source>
        <translation>每名班长：不超过 %1 名客服代表</translation>
    </message>
    <message>
        <source>Required staff: %1</source>
        <translation>需求人数：%1</translation>
    </message>
    <message>
        <source>Nights are shared fairly: at most %1</source>
        <translation>夜班公平：不超过 %1 次</translation>
    </message>
    <message>
        <source>Weekends are shared fairly: at most %1</source>
        <translation>周末公平：不超过 %1 次</translation>
    </message>
    <message>
        <source>Overtime of a day: usually at most %1 h</source>
        <translation>日加班：一般不超过 %1 小时</translation>
    </message>
    <message>
        <source>Every day of an employed person is planned</source>
        <translation>在职人员每天都须安排</translation>
    </message>
    <message>
        <source>1 person short</source>
        <translation>缺 1 人</translation>
    </message>
    <message>
        <source>1 person too many</source>
        <translation>多 1 人</translation>
    </message>
</context>
<context>
    <name>ScoreLines</name>
    <message>
        <source>no answer yet</source>
        <translation>尚未评分</translation>
    </message>
    <message>
        <source>needs a comment: why?</source>
        <translation>需要评语：为什么？</translation>
    </message>
    <message>
        <source>needs evidence: mark it with [ and ]</source>
        <translation>需要证据片段：用 [ 和 ] 标记</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <comment>how many are missing</comment>
        <translation>
            <numerusform>%n 项评分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <comment>how many are missing</comment>
        <translation>
            <numerusform>%n 条评语</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence span(s)</source>
        <comment>how many are missing</comment>
        <translation>
            <numerusform>%n 个证据片段</numerusform>
        </translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <extracomment>%1 is a list such as &quot;2 answers, 1 comment&quot;</extracomment>
        <translation>还缺：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No evaluation is chosen</source>
        <translation>未选择质检评分</translation>
    </message>
    <message>
        <source>%1 has not submitted it yet</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 尚未提交</translation>
    </message>
    <message>
        <source>Classroom mode: the results are hidden</source>
        <translation>课堂模式：结果已隐藏</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>致命差错</translation>
    </message>
    <message>
        <source>Bonus points</source>
        <translation>加分</translation>
    </message>
    <message>
        <source>%1 to …</source>
        <extracomment>a stretch of a recording whose end is not marked yet</extracomment>
        <translation>%1 至 …</translation>
    </message>
</context>
<context>
    <name>ScoreText</name>
    <message>
        <source>Yes or no</source>
        <translation>是非题</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>量表</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选择题</translation>
    </message>
    <message>
        <source>Text, not scored</source>
        <translation>文字（不计分）</translation>
    </message>
    <message>
        <source>Customer-critical</source>
        <translation>客户致命</translation>
    </message>
    <message>
        <source>Business-critical</source>
        <translation>业务致命</translation>
    </message>
    <message>
        <source>Compliance-critical</source>
        <translation>合规致命</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>评分中</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Fatal error confirmed</source>
        <translation>致命差错已复核</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已下发</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>申诉中</translation>
    </message>
    <message>
        <source>Appeal endorsed</source>
        <translation>申诉初审通过</translation>
    </message>
    <message>
        <source>Appeal escalated</source>
        <translation>申诉已升级</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>what was given on a scale: %1 of at most %2</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>It is not at this step, or no longer.</source>
        <translation>当前不处于此步骤，或已不再处于此步骤。</translation>
    </message>
    <message>
        <source>Only the evaluator it was assigned to can do this.</source>
        <translation>只有被分配的质检员可以操作。</translation>
    </message>
    <message>
        <source>An answer does not fit its question. Answer it again.</source>
        <translation>有答案与评分项不符，请重新作答。</translation>
    </message>
    <message>
        <source>A failed fatal question needs a stretch of the recording that shows it. Mark its begin with [ and its end with ].</source>
        <translation>未通过的致命项需要录音证据片段。请用 [ 标记起点，用 ] 标记终点。</translation>
    </message>
    <message>
        <source>A failed answer needs a comment that says why.</source>
        <translation>未通过的评分项需要说明原因的评语。</translation>
    </message>
    <message>
        <source>Give it a title in at least one language.</source>
        <translation>请至少用一种语言填写标题。</translation>
    </message>
    <message>
        <source>The first grade begins at 0, each one above the one before, and all have names.</source>
        <translation>第一个等级从 0 分开始，逐级递增，且都有名称。</translation>
    </message>
    <message>
        <source>The scorecard is not published.</source>
        <translation>该评分表尚未发布。</translation>
    </message>
    <message>
        <source>A second person has to confirm the fatal error first.</source>
        <translation>致命差错须先由第二人复核。</translation>
    </message>
    <message>
        <source>Nobody decides about what they did themselves.</source>
        <translation>不能对本人经手的事项作出决定。</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>请简要说明原因。</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色没有此权限。</translation>
    </message>
    <message>
        <source>Your role includes this for other teams or regions only.</source>
        <translation>您的角色仅对其他班组或区域有此权限。</translation>
    </message>
    <message>
        <source>It needs at least one section with a question that is scored, and sections with different names.</source>
        <translation>至少需要一个含计分评分项的评分大项，且大项名称不能重复。</translation>
    </message>
    <message>
        <source>A weight is below 0.</source>
        <translation>有权重小于 0。</translation>
    </message>
    <message>
        <source>The end of a scale has to be above its begin.</source>
        <translation>量表终点须大于起点。</translation>
    </message>
    <message>
        <source>Bonus points are below 0.</source>
        <translation>加分小于 0。</translation>
    </message>
    <message>
        <source>Each question needs an id of its own.</source>
        <translation>每个评分项需要唯一的编号。</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile. This is how it is now.</source>
        <translation>其间已被他人修改，现显示最新内容。</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>该记录已不存在。</translation>
    </message>
</context>
<context>
    <name>SettlementBook</name>
    <message>
        <source>Settlement</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation>基础费用</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>考核系数</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Amount ¥</source>
        <translation>金额 ¥</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签认人</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Input (SHA-256): %1</source>
        <translation>输入（SHA-256）：%1</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>指标组</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准值</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>挑战值</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>得分率</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Incidents and comments</source>
        <translation>事件与意见</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Prior adjustment</source>
        <translation>往期调整</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>意见</translation>
    </message>
</context>
<context>
    <name>SettlementPrint</name>
    <message>
        <source>Settlement sheet · %1 · %2</source>
        <extracomment>title of a paper: %1 a contract, %2 a month</extracomment>
        <translation>结算单 · %1 · %2</translation>
    </message>
    <message>
        <source>Settled seats</source>
        <translation>结算座席</translation>
    </message>
    <message>
        <source>Lowest: %1</source>
        <extracomment>%1 a score&apos;s name</extracomment>
        <translation>最低：%1</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>考核系数</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>考核指标</translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation>基础费用</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Amount ¥</source>
        <translation>金额 ¥</translation>
    </message>
    <message>
        <source>Incidents and adjustments</source>
        <translation>事件与调整</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Input (SHA-256): %1</source>
        <extracomment>%1 a hash</extracomment>
        <translation>输入（SHA-256）：%1</translation>
    </message>
    <message>
        <source>not calculated yet</source>
        <translation>尚未计算</translation>
    </message>
    <message>
        <source>Engine %1 · terms %2 · revision %3</source>
        <translation>引擎 %1 · 条款 %2 · 修订 %3</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签认</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>责任岗位</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签认人</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Annex: people, hours and bonus shares</source>
        <translation>附件：人员、工时与酬金分配</translation>
    </message>
</context>
<context>
    <name>SettlementText</name>
    <message>
        <source>Trainee seat</source>
        <translation>实习话务座席</translation>
    </message>
    <message>
        <source>Agent seat</source>
        <translation>话务座席</translation>
    </message>
    <message>
        <source>Team-lead seat</source>
        <translation>班长座席</translation>
    </message>
    <message>
        <source>Overtime seat</source>
        <translation>加班座席</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>实习客服代表</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服代表</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>班长</translation>
    </message>
    <message>
        <source>Quality score</source>
        <translation>质量考核分数</translation>
    </message>
    <message>
        <source>Business score</source>
        <translation>业务考核分数</translation>
    </message>
    <message>
        <source>Overall result</source>
        <translation>考核总成绩</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>运营</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Partner share</source>
        <translation>合作商部分</translation>
    </message>
    <message>
        <source>Employee pool</source>
        <translation>员工部分</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>扣罚</translation>
    </message>
    <message>
        <source>Prior adjustment</source>
        <translation>往期调整</translation>
    </message>
    <message>
        <source>Carry-over</source>
        <translation>结转</translation>
    </message>
    <message>
        <source>Carried on</source>
        <translation>结转下期</translation>
    </message>
    <message>
        <source>Call journal</source>
        <translation>话务日志</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>排班表</translation>
    </message>
    <message>
        <source>Hours ledger</source>
        <translation>工时台账</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>质检评分</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>移动方</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作商</translation>
    </message>
    <message>
        <source>Freeze the hours</source>
        <translation>冻结工时</translation>
    </message>
    <message>
        <source>Freeze the scores</source>
        <translation>冻结分数</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>First approval</source>
        <translation>一级同意</translation>
    </message>
    <message>
        <source>Second approval</source>
        <translation>二级同意</translation>
    </message>
    <message>
        <source>Approval above the limit</source>
        <translation>超限额同意</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Partner, general administrator</source>
        <translation>合作商综合管理员</translation>
    </message>
    <message>
        <source>Carrier, project manager</source>
        <translation>移动方项目经理</translation>
    </message>
    <message>
        <source>Partner, project manager</source>
        <translation>合作商项目经理</translation>
    </message>
    <message>
        <source>Carrier, commercial manager</source>
        <translation>移动方商务管理</translation>
    </message>
    <message>
        <source>Carrier, group leader</source>
        <translation>移动方组长</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Open · hours not frozen</source>
        <translation>未结 · 工时未冻结</translation>
    </message>
    <message>
        <source>Hours frozen · scores are not</source>
        <translation>工时已冻结 · 分数未冻结</translation>
    </message>
    <message>
        <source>Frozen · to be calculated</source>
        <translation>已冻结 · 待计算</translation>
    </message>
    <message>
        <source>Calculated · the partner confirms</source>
        <translation>已计算 · 待合作商确认</translation>
    </message>
    <message>
        <source>Confirmed · first approval is due</source>
        <translation>已确认 · 待一级同意</translation>
    </message>
    <message>
        <source>Approved once · second approval is due</source>
        <translation>一级已同意 · 待二级同意</translation>
    </message>
    <message>
        <source>Above the limit · the group leader approves</source>
        <translation>超限额 · 待组长同意</translation>
    </message>
    <message>
        <source>Signed by both sides · to be locked</source>
        <translation>双方已签认 · 待锁定</translation>
    </message>
    <message>
        <source>The contract&apos;s terms can&apos;t be reckoned with: check hours, ratios, prices and the indicators&apos; rules.</source>
        <translation>合同条款无法计算：请检查工时、配比、单价和指标规则。</translation>
    </message>
    <message>
        <source>The score bands are missing, are there twice, or don&apos;t start at 0.</source>
        <translation>分数档缺失、重复或不从 0 开始。</translation>
    </message>
    <message>
        <source>The hours ledger has a role that nobody knows.</source>
        <translation>工时台账中有未知的岗位。</translation>
    </message>
    <message>
        <source>The hours ledger has a time outside of the month.</source>
        <translation>工时台账中有本月以外的区间。</translation>
    </message>
    <message>
        <source>The hours ledger has two times of one person that overlap.</source>
        <translation>工时台账中同一人的两个区间重叠。</translation>
    </message>
    <message>
        <source>The hours ledger has hours below zero.</source>
        <translation>工时台账中有负工时。</translation>
    </message>
    <message>
        <source>None of the three scores is there: without a score there is no amount.</source>
        <translation>三项分数均缺失：没有分数就没有金额。</translation>
    </message>
    <message>
        <source>More was written off than was scheduled for somebody.</source>
        <translation>有人的核减工时超过排班时长。</translation>
    </message>
    <message>
        <source>Nobody may have the employees&apos; part of the bonus.</source>
        <translation>没有人可以获得酬金的员工部分。</translation>
    </message>
    <message>
        <source>An incident caps the coefficient.</source>
        <translation>重大事件使考核系数封顶。</translation>
    </message>
    <message>
        <source>Hours above the standard are billed as seats and as overtime.</source>
        <translation>超出标准的工时既计座席又计加班。</translation>
    </message>
    <message>
        <source>The month came out below zero; the rest is carried on.</source>
        <translation>本月结果为负，余额结转下期。</translation>
    </message>
    <message>
        <source>There is no volume target: no bonus is reckoned.</source>
        <translation>没有话务量目标：不计酬金。</translation>
    </message>
    <message>
        <source>Somebody is above the monthly limit of overtime.</source>
        <translation>有人超过月加班上限。</translation>
    </message>
    <message>
        <source>A score is not applicable.</source>
        <translation>有一项分数不适用。</translation>
    </message>
    <message>
        <source>More seats were used than are approved; the approved ones are billed.</source>
        <translation>实际使用座席超过核定数，按核定数结算。</translation>
    </message>
    <message>
        <source>A trainee worked overtime.</source>
        <translation>有实习客服代表加班。</translation>
    </message>
    <message>
        <source>Another step comes first.</source>
        <translation>须先完成另一步骤。</translation>
    </message>
    <message>
        <source>This step belongs to the other side.</source>
        <translation>此步骤由对方完成。</translation>
    </message>
    <message>
        <source>Who calculated or signed this month can&apos;t sign it again; somebody else has to.</source>
        <translation>本月的计算人或签认人不能再次签认，须由他人签认。</translation>
    </message>
    <message>
        <source>Hours: some teams have not frozen theirs yet.</source>
        <translation>工时：有班组尚未冻结工时。</translation>
    </message>
    <message>
        <source>%1 is no indicator of these terms, or it is there twice.</source>
        <translation>%1 不是条款中的指标，或出现两次。</translation>
    </message>
    <message>
        <source>%1: give the number of cases that it is a part of, above 0.</source>
        <translation>%1：请填写大于 0 的分母。</translation>
    </message>
    <message>
        <source>%1: say where the figure comes from.</source>
        <translation>%1：请注明数据出处。</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>请填写原因。</translation>
    </message>
    <message>
        <source>Month: choose an earlier month than this one.</source>
        <translation>月份：请选择早于本月的月份。</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>请先填写内容。</translation>
    </message>
    <message>
        <source>Something in it can&apos;t be as it is.</source>
        <translation>内容有误。</translation>
    </message>
    <message>
        <source>%1: this can&apos;t be as it is.</source>
        <translation>%1：填写有误。</translation>
    </message>
    <message>
        <source>Your rights don&apos;t reach this contract.</source>
        <translation>您的权限不包括此合同。</translation>
    </message>
    <message>
        <source>Nobody approves an own entry; somebody else has to.</source>
        <translation>不能同意自己提交的内容，须由他人同意。</translation>
    </message>
    <message>
        <source>You don&apos;t have the right to do this.</source>
        <translation>您没有此项权限。</translation>
    </message>
    <message>
        <source>The month is locked; correct it by an adjustment in a later month.</source>
        <translation>本月已锁定，请在以后的月份中作往期调整。</translation>
    </message>
    <message>
        <source>The month is calculated; send it back before you change it.</source>
        <translation>本月已计算，修改前请先退回。</translation>
    </message>
    <message>
        <source>That month isn&apos;t locked: put it right there.</source>
        <translation>该月尚未锁定，请直接在该月更正。</translation>
    </message>
    <message>
        <source>The scores are frozen; send the month back before you bring figures.</source>
        <translation>分数已冻结，导入数据前请先退回本月。</translation>
    </message>
    <message>
        <source>The month before it is not locked yet; close that one first.</source>
        <translation>上月尚未锁定，请先结清上月。</translation>
    </message>
    <message>
        <source>The figures have changed; look at them again before you sign.</source>
        <translation>数据已变化，签认前请重新核对。</translation>
    </message>
    <message>
        <source>Somebody else saved it first; look at what is there now.</source>
        <translation>他人已先保存，请查看最新内容。</translation>
    </message>
    <message>
        <source>There is nothing of that name.</source>
        <translation>没有该名称的内容。</translation>
    </message>
    <message>
        <source>It could not be kept: %1</source>
        <translation>无法保存：%1</translation>
    </message>
    <message>
        <source>The whole sheet</source>
        <translation>整张结算单</translation>
    </message>
    <message>
        <source>Over-target bonus</source>
        <translation>达标超量酬金</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>应付金额</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month: October 2026</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>a time: 20 Nov 2026, 07:30</comment>
        <translation>yyyy-MM-dd HH:mm</translation>
    </message>
    <message>
        <source>A service in it can&apos;t be outsourced.</source>
        <translation>其中有不可外包的服务。</translation>
    </message>
</context>
<context>
    <name>SheetPaper</name>
    <message>
        <source>Score sheet</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Coaching pack</source>
        <translation>辅导资料包</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服代表</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>接通时间</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>质检员</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>fatal, raw %1</source>
        <extracomment>%1 what the score would have been without the fatal error</extracomment>
        <translation>致命，原始得分 %1</translation>
    </message>
    <message>
        <source>Final score</source>
        <translation>最终得分</translation>
    </message>
    <message>
        <source>Original score</source>
        <translation>原评分</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据片段</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>No evidence was marked.</source>
        <translation>没有标记证据片段。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>起止</translation>
    </message>
    <message>
        <source>What to hear</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>By</source>
        <translation>添加人</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 of %2 pages</extracomment>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>From, ms</source>
        <translation>起（毫秒）</translation>
    </message>
    <message>
        <source>To, ms</source>
        <translation>止（毫秒）</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>满分</translation>
    </message>
</context>
<context>
    <name>SheetRows</name>
    <message>
        <source>Paused</source>
        <translation>示忙</translation>
    </message>
    <message>
        <source>Takes calls</source>
        <translation>接听</translation>
    </message>
    <message>
        <source>without a reason</source>
        <extracomment>time on break that no reason was given for</extracomment>
        <translation>未注明原因</translation>
    </message>
    <message>
        <source>goes on</source>
        <extracomment>how a call ended: it did not yet</extracomment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>by agent</source>
        <extracomment>how a call ended: who hung up</extracomment>
        <translation>客服代表</translation>
    </message>
    <message>
        <source>by caller</source>
        <extracomment>how a call ended: who hung up</extracomment>
        <translation>主叫</translation>
    </message>
    <message>
        <source>transferred</source>
        <extracomment>how a call ended</extracomment>
        <translation>已转接</translation>
    </message>
    <message>
        <source>by switch</source>
        <extracomment>how a call ended: the switch ended it</extracomment>
        <translation>交换机</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>time granted for breaks of one reason: %1 such as 45:00</extracomment>
        <translation>共 %1</translation>
    </message>
</context>
<context>
    <name>SheetTables</name>
    <message>
        <source>Seat</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Hours h</source>
        <translation>工时 h</translation>
    </message>
    <message>
        <source>Seats used</source>
        <translation>实际使用座席数</translation>
    </message>
    <message>
        <source>Billed seats</source>
        <translation>结算座席数</translation>
    </message>
    <message>
        <source>Unit price ¥</source>
        <translation>座席单价 ¥</translation>
    </message>
    <message>
        <source>Fee ¥</source>
        <translation>金额 ¥</translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation>基础费用</translation>
    </message>
    <message>
        <source>Σ hours ÷ %1 h × ratio %2 → seats × price</source>
        <translation>Σ 工时 ÷ %1 h × 配比 %2 → 座席数 × 单价</translation>
    </message>
    <message>
        <source>Σ hours ÷ %1 h ÷ ratio %2 → seats × price</source>
        <extracomment>the formula of seats: %1 hours, %2 a number of persons for a seat</extracomment>
        <translation>Σ 工时 ÷ %1 h ÷ 配比 %2 → 座席数 × 单价</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准值</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>挑战值</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>得分率</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Nobody has delivered this figure yet. It is missing, which is not zero: its weight is spread over the others of its group.</source>
        <translation>尚无人提供此数据。缺失不等于零：其权重分摊到同组其他指标。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The figure is missing, which is not zero: its weight is spread over the others of its group.</source>
        <translation>数据缺失，缺失不等于零：其权重分摊到同组其他指标。</translation>
    </message>
    <message>
        <source>Guard: %1 of %2</source>
        <translation>前提条件：%1 / %2</translation>
    </message>
    <message>
        <source>Counted by the program, %1</source>
        <extracomment>who brought a figure, and when</extracomment>
        <translation>程序统计，%1</translation>
    </message>
    <message>
        <source>Imported by %1, %2</source>
        <translation>由 %1 导入，%2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Effective h</source>
        <translation>有效工时 h</translation>
    </message>
    <message>
        <source>Worked h</source>
        <translation>总工作时长 h</translation>
    </message>
    <message>
        <source>Overtime h</source>
        <translation>加班 h</translation>
    </message>
    <message>
        <source>Billed overtime h</source>
        <translation>结算加班 h</translation>
    </message>
    <message>
        <source>Calls handled</source>
        <translation>受理话务量</translation>
    </message>
    <message>
        <source>Own target</source>
        <translation>个人目标</translation>
    </message>
    <message>
        <source>Bonus share ¥</source>
        <translation>酬金 ¥</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Scheduled h</source>
        <translation>排班时长 h</translation>
    </message>
    <message>
        <source>Written off h</source>
        <translation>缺勤核减 h</translation>
    </message>
</context>
<context>
    <name>SpanPainter</name>
    <message>
        <source>%1, since %2, %3</source>
        <extracomment>what an agent does: %1 state, %2 a time of day, %3 how long</extracomment>
        <translation>%1，自 %2，%3</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <extracomment>what an agent did: %1 state, %2 and %3 times of day, %4 how long</extracomment>
        <translation>%1，%2 至 %3，%4</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Logged out</source>
        <translation>签出</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>示闲</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>振铃</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>通话中</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Other call</source>
        <extracomment>a call that no queue gave: outbound or internal</extracomment>
        <translation>其他通话</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>话后整理</translation>
    </message>
    <message>
        <source>On break</source>
        <translation>小休</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <extracomment>the agent&apos;s phone is not registered</extracomment>
        <translation>话机离线</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>tag on a seat, as short as possible: logged out</extracomment>
        <translation>签出</translation>
    </message>
    <message>
        <source>Idle</source>
        <extracomment>tag on a seat, as short as possible: available</extracomment>
        <translation>示闲</translation>
    </message>
    <message>
        <source>Ring</source>
        <extracomment>tag on a seat, as short as possible: ringing</extracomment>
        <translation>振铃</translation>
    </message>
    <message>
        <source>Talk</source>
        <extracomment>tag on a seat, as short as possible: talking</extracomment>
        <translation>通话</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>tag on a seat, as short as possible: caller on hold</extracomment>
        <translation>保持</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>tag on a seat, as short as possible: outbound or internal call</extracomment>
        <translation>外呼</translation>
    </message>
    <message>
        <source>Wrap</source>
        <extracomment>tag on a seat, as short as possible: wrap-up</extracomment>
        <translation>话后</translation>
    </message>
    <message>
        <source>Break</source>
        <extracomment>tag on a seat, as short as possible: on break</extracomment>
        <translation>小休</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>tag on a seat, as short as possible: the phone is gone</extracomment>
        <translation>失联</translation>
    </message>
    <message>
        <source>over the limit of %1</source>
        <translation>超过上限 %1</translation>
    </message>
    <message>
        <source>paused in some queues</source>
        <translation>部分队列示忙</translation>
    </message>
    <message>
        <source>heard by %1</source>
        <extracomment>%1 the phones of supervisors who listen to an agent</extracomment>
        <translation>正被 %1 监听</translation>
    </message>
    <message>
        <source>Switch %1</source>
        <extracomment>a switch without a name: %1 its number</extracomment>
        <translation>交换机 %1</translation>
    </message>
    <message>
        <source>SL-%1 · %2 s</source>
        <extracomment>formula %1 of a service level with its threshold of %2 seconds</extracomment>
        <translation>SL-%1 · %2 秒</translation>
    </message>
</context>
<context>
    <name>TermsText</name>
    <message>
        <source>%1: person-seat ratio</source>
        <extracomment>%1 a kind of seat</extracomment>
        <translation>%1：人员座席配比</translation>
    </message>
    <message>
        <source>%1: unit price ¥</source>
        <translation>%1：座席单价 ¥</translation>
    </message>
    <message>
        <source>%1: approved seats</source>
        <translation>%1：核定座席数</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <extracomment>%1 a group of indicators</extracomment>
        <translation>%1权重</translation>
    </message>
    <message>
        <source>Bonus: lowest score</source>
        <translation>酬金：最低分要求</translation>
    </message>
    <message>
        <source>Bonus: ¥ of a call above the target</source>
        <translation>酬金：每超一通 ¥</translation>
    </message>
    <message>
        <source>Bonus: most calls, % of the target</source>
        <translation>酬金：计酬话务上限（目标的 %）</translation>
    </message>
    <message>
        <source>Bonus: most, % of the base fee</source>
        <translation>酬金：上限（基础费用的 %）</translation>
    </message>
    <message>
        <source>Bonus: lost by incidents of class</source>
        <translation>酬金：取消酬金的事件类别</translation>
    </message>
    <message>
        <source>Bonus: partner share %</source>
        <translation>酬金：合作商部分 %</translation>
    </message>
    <message>
        <source>Bonus: target of calls</source>
        <translation>酬金：话务量目标</translation>
    </message>
    <message>
        <source>Additional points</source>
        <translation>加分</translation>
    </message>
    <message>
        <source>Points off</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Group leader approves above ¥</source>
        <translation>超过此金额须组长同意 ¥</translation>
    </message>
    <message>
        <source>Budget of a month ¥</source>
        <translation>月预算 ¥</translation>
    </message>
    <message>
        <source>Standard monthly hours</source>
        <translation>月标准工时</translation>
    </message>
    <message>
        <source>Person-seat ratio</source>
        <translation>人员座席配比</translation>
    </message>
    <message>
        <source>Ratio is (persons_per_seat, seats_per_person)</source>
        <translation>配比方式（persons_per_seat, seats_per_person）</translation>
    </message>
    <message>
        <source>Decimals of seats</source>
        <translation>座席数小数位</translation>
    </message>
    <message>
        <source>Decimals of scores</source>
        <translation>分数小数位</translation>
    </message>
    <message>
        <source>Rounding (half_up, half_even)</source>
        <translation>舍入（half_up, half_even）</translation>
    </message>
    <message>
        <source>Overtime basis (literal, capped)</source>
        <translation>加班口径（literal, capped）</translation>
    </message>
    <message>
        <source>Overtime from (none, calendar_days)</source>
        <translation>加班折算（none, calendar_days）</translation>
    </message>
    <message>
        <source>Roles with billed overtime</source>
        <translation>结算加班的岗位</translation>
    </message>
    <message>
        <source>Overtime limit of a month, h</source>
        <translation>月加班上限 h</translation>
    </message>
    <message>
        <source>Below zero (zero_and_carry, zero, allow_negative)</source>
        <translation>结果为负时（zero_and_carry, zero, allow_negative）</translation>
    </message>
    <message>
        <source>Coefficient from score %1</source>
        <extracomment>%1 a score</extracomment>
        <translation>%1 分起的考核系数</translation>
    </message>
    <message>
        <source>%1: weight</source>
        <extracomment>%1 an indicator</extracomment>
        <translation>%1：权重</translation>
    </message>
    <message>
        <source>%1: rule</source>
        <translation>%1：规则</translation>
    </message>
</context>
<context>
    <name>WallFigures</name>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Offered in 15 min: %1</source>
        <extracomment>%1 calls that came in the last 15 minutes</extracomment>
        <translation>15 分钟进线 %1</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最长等待</translation>
    </message>
    <message>
        <source>Target &lt; %1</source>
        <extracomment>%1 a duration as mm:ss</extracomment>
        <translation>目标 &lt; %1</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>%1 · target %2</source>
        <extracomment>%1 the formula and its threshold such as &quot;SL-1 · 20 s&quot;, %2 a share</extracomment>
        <translation>%1 · 目标 %2</translation>
    </message>
    <message>
        <source>Connection rate</source>
        <translation>接通率</translation>
    </message>
    <message>
        <source>Target %1</source>
        <extracomment>%1 a share</extracomment>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>Abandonment rate</source>
        <translation>放弃率</translation>
    </message>
    <message>
        <source>Target ≤ %1</source>
        <translation>目标 ≤ %1</translation>
    </message>
    <message>
        <source>Average speed of answer</source>
        <translation>平均应答速度</translation>
    </message>
    <message>
        <source>Average handling time</source>
        <translation>平均处理时长</translation>
    </message>
    <message>
        <source>Today %1</source>
        <extracomment>%1 the day&apos;s figure</extracomment>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>of %1 signed in</source>
        <extracomment>%1 agents that are signed in</extracomment>
        <translation>签入 %1</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>示闲</translation>
    </message>
    <message>
        <source>On break: %1</source>
        <extracomment>%1 agents on a break</extracomment>
        <translation>小休 %1</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>签入</translation>
    </message>
    <message>
        <source>Over their limit: %1</source>
        <extracomment>%1 agents that are longer in their state than allowed</extracomment>
        <translation>超时 %1</translation>
    </message>
</context>
<context>
    <name>WallShots</name>
    <message>
        <source>Tonight from 20:00 the account system is serviced: balance enquiries get the recorded notice, complaints go to the second line.</source>
        <translation>今晚 20:00 起账务系统割接：话费查询播放提示音，投诉转二线处理。</translation>
    </message>
</context>
<context>
    <name>WhatIfText</name>
    <message>
        <source>Interval</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>People</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>SL ± 95%</source>
        <translation>服务水平 ± 95%</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>平均等待</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>占用率</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>%1: SL %2, target %3, lost %4, mean wait %5, occupancy %6.</source>
        <extracomment>%1 which plan, then its figures: %2 as &quot;83.6% ± 0.8%&quot;, %5 mm:ss</extracomment>
        <translation>%1：服务水平 %2，目标 %3，流失 %4，平均等待 %5，占用率 %6。</translation>
    </message>
    <message>
        <source>The difference in SL, %1 ± %2 points, may be chance.</source>
        <extracomment>percentage points</extracomment>
        <translation>服务水平差异 %1 ± %2 个百分点，可能出于偶然。</translation>
    </message>
    <message>
        <source>Difference in SL: %1 ± %2 points.</source>
        <extracomment>percentage points</extracomment>
        <translation>服务水平差异：%1 ± %2 个百分点。</translation>
    </message>
</context>
<context>
    <name>WorkText</name>
    <message>
        <source>Change the calendar of forecasts</source>
        <translation>修改预测日历</translation>
    </message>
    <message>
        <source>Change a queue&apos;s standard</source>
        <translation>修改队列标准</translation>
    </message>
    <message>
        <source>Remove a queue&apos;s standard</source>
        <translation>删除队列标准</translation>
    </message>
    <message>
        <source>Import past calls</source>
        <translation>导入历史话务</translation>
    </message>
    <message>
        <source>Publish a forecast</source>
        <translation>发布预测</translation>
    </message>
    <message>
        <source>Export a forecast</source>
        <translation>导出预测</translation>
    </message>
    <message>
        <source>Change people of the roster</source>
        <translation>修改排班人员</translation>
    </message>
    <message>
        <source>Change shift patterns</source>
        <translation>修改班次</translation>
    </message>
    <message>
        <source>Change rules of rosters</source>
        <translation>修改排班规则</translation>
    </message>
    <message>
        <source>Change required agents</source>
        <translation>修改人力需求</translation>
    </message>
    <message>
        <source>Save a roster</source>
        <translation>保存排班表</translation>
    </message>
    <message>
        <source>Submit a roster</source>
        <translation>提交排班表</translation>
    </message>
    <message>
        <source>Release a roster</source>
        <translation>放行排班表</translation>
    </message>
    <message>
        <source>Send a roster back</source>
        <translation>退回排班表</translation>
    </message>
    <message>
        <source>Export a roster</source>
        <translation>导出排班表</translation>
    </message>
    <message>
        <source>Decide an exception of attendance</source>
        <translation>处理考勤异常</translation>
    </message>
    <message>
        <source>Freeze the hours of a team</source>
        <translation>冻结班组工时</translation>
    </message>
    <message>
        <source>Assign a call to be scored</source>
        <translation>分派质检通话</translation>
    </message>
    <message>
        <source>Begin to score a call</source>
        <translation>开始评分</translation>
    </message>
    <message>
        <source>Submit a score</source>
        <translation>提交评分</translation>
    </message>
    <message>
        <source>Confirm a fatal score</source>
        <translation>复核致命差错</translation>
    </message>
    <message>
        <source>Release a score</source>
        <translation>下发评分</translation>
    </message>
    <message>
        <source>Acknowledge a score</source>
        <translation>确认评分</translation>
    </message>
    <message>
        <source>Appeal against a score</source>
        <translation>提出申诉</translation>
    </message>
    <message>
        <source>Review an appeal</source>
        <translation>初审申诉</translation>
    </message>
    <message>
        <source>Decide an appeal</source>
        <translation>终审申诉</translation>
    </message>
    <message>
        <source>Escalate an appeal</source>
        <translation>升级申诉</translation>
    </message>
    <message>
        <source>Make a score void</source>
        <translation>作废评分</translation>
    </message>
    <message>
        <source>Save a scorecard</source>
        <translation>保存评分表</translation>
    </message>
    <message>
        <source>Publish a scorecard</source>
        <translation>发布评分表</translation>
    </message>
    <message>
        <source>Retire a scorecard</source>
        <translation>停用评分表</translation>
    </message>
    <message>
        <source>Save a sampling plan</source>
        <translation>保存抽样计划</translation>
    </message>
    <message>
        <source>Draw calls of a sampling plan</source>
        <translation>抽样计划抽取通话</translation>
    </message>
    <message>
        <source>Save a calibration session</source>
        <translation>保存校准会</translation>
    </message>
    <message>
        <source>Score a call of a calibration session</source>
        <translation>校准会评分</translation>
    </message>
    <message>
        <source>Save a coaching task</source>
        <translation>保存辅导任务</translation>
    </message>
    <message>
        <source>Issue a certificate</source>
        <translation>签发上岗证</translation>
    </message>
    <message>
        <source>Withdraw a certificate</source>
        <translation>收回上岗证</translation>
    </message>
    <message>
        <source>Find a recording</source>
        <translation>匹配录音</translation>
    </message>
    <message>
        <source>Comment on a recording</source>
        <translation>录音批注</translation>
    </message>
    <message>
        <source>Export a score sheet</source>
        <translation>导出评分单</translation>
    </message>
    <message>
        <source>Listen to a recording</source>
        <translation>收听录音</translation>
    </message>
    <message>
        <source>Write a complaint down</source>
        <translation>登记投诉</translation>
    </message>
    <message>
        <source>Add a note to a complaint</source>
        <translation>投诉备注</translation>
    </message>
    <message>
        <source>Classify a complaint</source>
        <translation>投诉分类</translation>
    </message>
    <message>
        <source>Judge a complaint</source>
        <translation>投诉定责</translation>
    </message>
    <message>
        <source>Have a complaint judged again</source>
        <translation>投诉退回重新定责</translation>
    </message>
    <message>
        <source>Close a complaint</source>
        <translation>办结投诉</translation>
    </message>
    <message>
        <source>Save a contract</source>
        <translation>保存合同</translation>
    </message>
    <message>
        <source>Propose terms of a contract</source>
        <translation>提出合同条款</translation>
    </message>
    <message>
        <source>Approve terms of a contract</source>
        <translation>批准合同条款</translation>
    </message>
    <message>
        <source>Gather the figures of a month</source>
        <translation>采集月度数据</translation>
    </message>
    <message>
        <source>Import figures of a month</source>
        <translation>导入月度数据</translation>
    </message>
    <message>
        <source>Adjust an earlier month</source>
        <translation>往期调整</translation>
    </message>
    <message>
        <source>Comment on a settlement</source>
        <translation>结算意见</translation>
    </message>
    <message>
        <source>Send a month back</source>
        <translation>退回月度结算</translation>
    </message>
    <message>
        <source>Freeze the hours of a month</source>
        <translation>冻结月度工时</translation>
    </message>
    <message>
        <source>Freeze the scores of a month</source>
        <translation>冻结月度评分</translation>
    </message>
    <message>
        <source>Calculate a settlement</source>
        <translation>计算结算</translation>
    </message>
    <message>
        <source>Confirm a settlement</source>
        <translation>合作商确认结算</translation>
    </message>
    <message>
        <source>Approve a settlement</source>
        <translation>审批结算</translation>
    </message>
    <message>
        <source>Approve a settlement, second</source>
        <translation>二次审批结算</translation>
    </message>
    <message>
        <source>Approve a settlement above the limit</source>
        <translation>超限额审批结算</translation>
    </message>
    <message>
        <source>Lock a month</source>
        <translation>锁定月份</translation>
    </message>
    <message>
        <source>Save a settlement</source>
        <translation>保存结算</translation>
    </message>
    <message>
        <source>Export a settlement sheet</source>
        <translation>导出结算单</translation>
    </message>
</context>
<context>
    <name>fw::app::AccessParts</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>锁定工作台</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>in the header and the title: %1 a person&apos;s name, %2 the role</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>fw::app::AttendanceParts</name>
    <message>
        <source>Month</source>
        <translation>月度</translation>
    </message>
</context>
<context>
    <name>fw::app::Console</name>
    <message>
        <source>Floorwarden</source>
        <translation>现场督导台</translation>
    </message>
</context>
<context>
    <name>fw::app::OperationsParts</name>
    <message>
        <source>Shift handover</source>
        <translation>交接班</translation>
    </message>
</context>
<context>
    <name>fw::app::QualityParts</name>
    <message>
        <source>Sampling plans</source>
        <translation>抽样计划</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准会</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>辅导</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>上岗证</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Save the calls</source>
        <translation>保存通话清单</translation>
    </message>
    <message>
        <source>Floorwarden</source>
        <extracomment>%1 the name of a file, %2 why, as the operating system says</extracomment>
        <translation>现场督导台</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录音</translation>
    </message>
</context>
<context>
    <name>fw::app::RewindParts</name>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>还没有任何记录。</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation>标记此刻</translation>
    </message>
    <message>
        <source>What is to be remembered of it?</source>
        <translation>要记住什么？</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what became of an alarm (%1), and the alarm</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>fw::app::ServerParts</name>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
</context>
<context>
    <name>fw::app::Snapshotter</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>The switch could not be reached, so there is no floor to show.</source>
        <translation>无法连接交换机，没有可显示的现场。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>无法写入文件 %1。</translation>
    </message>
</context>
<context>
    <name>fw::app::SwitchParts</name>
    <message>
        <source>The simulated switch did not start: %1</source>
        <extracomment>%1 is the program&apos;s file and the system&apos;s reason</extracomment>
        <translation>模拟交换机未能启动：%1</translation>
    </message>
    <message>
        <source>The secret is missing: use --secret-file or FLOORWARDEN_SECRET.</source>
        <translation>缺少密码：请使用 --secret-file 或 FLOORWARDEN_SECRET。</translation>
    </message>
    <message>
        <source>Secret of the switch</source>
        <translation>交换机密码</translation>
    </message>
    <message>
        <source>Secret of %1 on %2:</source>
        <extracomment>%1 is a user name, %2 the name of a switch</extracomment>
        <translation>%2 上 %1 的密码：</translation>
    </message>
</context>
<context>
    <name>fw::app::WallboardHost</name>
    <message>
        <source>Open or close the wallboard</source>
        <translation>打开或关闭大屏</translation>
    </message>
    <message>
        <source>The wallboard is shown</source>
        <translation>正在显示大屏</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>大屏</translation>
    </message>
</context>
<context>
    <name>fw::ui::AcknowledgeDialog</name>
    <message>
        <source>Acknowledge with a text</source>
        <translation>填写说明并确认</translation>
    </message>
    <message>
        <source>What is the reason, or what is done?</source>
        <translation>原因或处理措施</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>fw::ui::ActionCentre</name>
    <message>
        <source>Take the last action back</source>
        <translation>撤销上一操作</translation>
    </message>
    <message>
        <source>Leave the supervised call</source>
        <translation>退出监听的通话</translation>
    </message>
    <message>
        <source>Last actions</source>
        <translation>最近操作</translation>
    </message>
</context>
<context>
    <name>fw::ui::ActionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>受影响的对象</translation>
    </message>
    <message>
        <source>Can be taken back for five seconds.</source>
        <translation>五秒内可以撤销。</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message numerus="yes">
        <source>For %n agent(s)</source>
        <translation>
            <numerusform>涉及 %n 名客服代表</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1 of %2 agents</source>
        <translation>%2 名客服代表中的 %1 名</translation>
    </message>
</context>
<context>
    <name>fw::ui::ActionFlow</name>
    <message>
        <source>Choose agents first.</source>
        <translation>请先选择客服代表。</translation>
    </message>
</context>
<context>
    <name>fw::ui::ActionLogModel</name>
    <message numerus="yes">
        <source>%n agent(s): %1</source>
        <extracomment>%n agents, %1 some of their numbers</extracomment>
        <translation>
            <numerusform>%n 名客服代表：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>of a command to a switch that is not answered yet</extracomment>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Done in %1 ms</source>
        <translation>%1 毫秒内完成</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Unknown: the connection was lost. The next check will tell.</source>
        <translation>未知：连接中断。下次核对后即知结果。</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>of a command to several agents</extracomment>
        <translation>%2 项中完成 %1 项</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown: the connection was lost. The next check will tell.</source>
        <translation>
            <numerusform>%n 项未知：连接中断。下次核对后即知结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>Done in %1 ms; paused in the fixed queues: %2</source>
        <extracomment>%1 queues that the switch&apos;s configuration puts the agent into</extracomment>
        <translation>%1 毫秒内完成；在固定队列中示忙：%2</translation>
    </message>
</context>
<context>
    <name>fw::ui::ActionLogPanel</name>
    <message>
        <source>Last actions</source>
        <translation>最近操作</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>尚未执行任何操作。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>fw::ui::ActionToast</name>
    <message>
        <source>Take back (%1 s)</source>
        <extracomment>a button: %1 the seconds that are left</extracomment>
        <translation>撤销（%1 秒）</translation>
    </message>
    <message>
        <source>Last actions</source>
        <translation>最近操作</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>fw::ui::AdherenceTab</name>
    <message>
        <source>No such agent on the floor</source>
        <translation>现场无此座席</translation>
    </message>
    <message>
        <source>Not in the roster</source>
        <translation>不在排班表中</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>全部班组</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>no roster was released for this day</source>
        <translation>当日没有已下发的排班表</translation>
    </message>
    <message>
        <source>Everybody keeps to the roster</source>
        <translation>所有人都按排班在岗</translation>
    </message>
    <message>
        <source>Publish a roster, and it is compared here</source>
        <translation>发布排班表后在此对照</translation>
    </message>
    <message>
        <source>Scheduled now</source>
        <translation>当前应在岗</translation>
    </message>
    <message>
        <source>%1 of them to serve calls</source>
        <translation>其中应接听 %1</translation>
    </message>
    <message>
        <source>Serving now</source>
        <translation>当前接听岗</translation>
    </message>
    <message>
        <source>%1 scheduled are here</source>
        <translation>应在岗已到 %1</translation>
    </message>
    <message>
        <source>Late, missing, gone</source>
        <translation>迟到、未到、早退</translation>
    </message>
    <message>
        <source>%1 late · %2 missing · %3 left</source>
        <translation>迟到 %1 · 未到 %2 · 早退 %3</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>小休</translation>
    </message>
    <message>
        <source>too long or not scheduled</source>
        <translation>超时或非计划</translation>
    </message>
    <message>
        <source>Off duty</source>
        <translation>班外</translation>
    </message>
    <message>
        <source>serve calls unscheduled</source>
        <translation>未排班而接听</translation>
    </message>
    <message>
        <source>Adherence today</source>
        <translation>今日遵从度</translation>
    </message>
    <message>
        <source>Conformance today</source>
        <translation>今日工时达成率</translation>
    </message>
    <message>
        <source>Schedule adherence</source>
        <translation>排班遵从度</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>偏离</translation>
    </message>
    <message>
        <source>On shift</source>
        <translation>当班</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>未匹配</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>偏离</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>For</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Adherence</source>
        <translation>遵从度</translation>
    </message>
    <message>
        <source>Conformance</source>
        <translation>工时达成率</translation>
    </message>
    <message>
        <source>of the scheduled time</source>
        <translation>按排班时长 / 应排时长</translation>
    </message>
    <message>
        <source>served / scheduled</source>
        <translation>实际接听 / 应接听时长</translation>
    </message>
</context>
<context>
    <name>fw::ui::AdjustDialog</name>
    <message>
        <source>Adjust an earlier month</source>
        <translation>调整往期</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Month that it is about</source>
        <translation>所调整的月份</translation>
    </message>
    <message>
        <source>Amount ¥ (− takes off)</source>
        <translation>金额 ¥（负数为扣减）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Amount: write yuan with at most two decimals, such as -1285.50.</source>
        <translation>金额：请填写元，最多两位小数，例如 -1285.50。</translation>
    </message>
    <message>
        <source>Reason: say what is put right.</source>
        <translation>原因：请说明更正了什么。</translation>
    </message>
    <message>
        <source>¥ %1 for %2 are added.</source>
        <extracomment>%1 an amount of money, %2 a month</extracomment>
        <translation>已加入 %2 的调整 ¥ %1。</translation>
    </message>
</context>
<context>
    <name>fw::ui::AgentActionRow</name>
    <message>
        <source>More</source>
        <extracomment>a button that opens a menu with more actions</extracomment>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>fw::ui::AgentFilterPanel</name>
    <message>
        <source>Scope</source>
        <translation>数据范围</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>fw::ui::AgentMenu</name>
    <message>
        <source>Pause now</source>
        <translation>立即示忙</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n 名客服代表</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::ui::AgentNow</name>
    <message>
        <source>paused in some queues</source>
        <translation>部分队列示忙</translation>
    </message>
    <message>
        <source> %1 over %2</source>
        <extracomment>time in the state beyond its limit: %1 how much, %2 the limit</extracomment>
        <translation> 超出 %1（上限 %2）</translation>
    </message>
    <message>
        <source>limit %1</source>
        <extracomment>%1 how long the state may last</extracomment>
        <translation>上限 %1</translation>
    </message>
    <message>
        <source>outside of the queues</source>
        <translation>非队列通话</translation>
    </message>
    <message>
        <source>talk %1</source>
        <extracomment>how long the call has lasted</extracomment>
        <translation>通话 %1</translation>
    </message>
    <message>
        <source>on hold %1</source>
        <extracomment>how long the caller has been on hold</extracomment>
        <translation>保持 %1</translation>
    </message>
    <message>
        <source>Phone ready</source>
        <translation>话机就绪</translation>
    </message>
    <message>
        <source>Phone in use</source>
        <translation>话机使用中</translation>
    </message>
    <message>
        <source>Phone ringing</source>
        <translation>话机振铃</translation>
    </message>
    <message>
        <source>Phone in use and ringing</source>
        <translation>话机使用中并振铃</translation>
    </message>
    <message>
        <source>Phone holding a call</source>
        <translation>话机保持通话</translation>
    </message>
    <message>
        <source>✕ Phone not reachable</source>
        <translation>✕ 话机不可达</translation>
    </message>
    <message>
        <source>Phone&apos;s state not known</source>
        <translation>话机状态未知</translation>
    </message>
    <message>
        <source>Listening: %1</source>
        <extracomment>who hears the agent&apos;s call: %1 phones of supervisors</extracomment>
        <translation>监听中：%1</translation>
    </message>
</context>
<context>
    <name>fw::ui::AgentScoreBand</name>
    <message>
        <source>mean %1 · n %2</source>
        <translation>均分 %1 · n %2</translation>
    </message>
    <message>
        <source>none in 4 weeks</source>
        <translation>近 4 周无评分</translation>
    </message>
    <message>
        <source>%1 open, %2 overdue</source>
        <extracomment>coaching talks of an agent: %1 how many are open, %2 how many of them are late</extracomment>
        <translation>%1 项未完成，%2 项逾期</translation>
    </message>
    <message>
        <source>%1 open</source>
        <extracomment>coaching talks of an agent</extracomment>
        <translation>%1 项未完成</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>of an agent: no certificate</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质检</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Show the scored calls of this agent</source>
        <translation>查看该客服代表已评分的通话</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>辅导</translation>
    </message>
    <message>
        <source>Show the coaching of this agent</source>
        <translation>查看该客服代表的辅导任务</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>上岗证</translation>
    </message>
    <message>
        <source>Show the certificates of this agent</source>
        <translation>查看该客服代表的上岗证</translation>
    </message>
</context>
<context>
    <name>fw::ui::AgentSheet</name>
    <message>
        <source>Own window</source>
        <translation>独立窗口</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>在独立窗口中打开</translation>
    </message>
    <message>
        <source>Open in a window of its own (Ctrl+Enter)</source>
        <translation>在独立窗口中打开（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the agent&apos;s sheet</source>
        <translation>关闭客服代表详情</translation>
    </message>
    <message>
        <source>Close the agent&apos;s sheet (Esc)</source>
        <translation>关闭客服代表详情（Esc）</translation>
    </message>
    <message>
        <source>About the agent</source>
        <translation>客服代表详情</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>本班</translation>
    </message>
    <message>
        <source>What the agent did in this shift</source>
        <translation>客服代表本班的状态</translation>
    </message>
    <message>
        <source>Queues</source>
        <extracomment>columns of the agent&apos;s queues: penalty as the switch counts it</extracomment>
        <translation>队列</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>惩罚值</translation>
    </message>
    <message>
        <source>In no queue now</source>
        <translation>当前不在任何队列</translation>
    </message>
    <message>
        <source>Today and the team&apos;s median</source>
        <translation>今日与班组中位数</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Time by state today</source>
        <translation>今日各状态时长</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Not signed in today</source>
        <translation>今日未签入</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>最近通话</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>主叫</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>挂断方</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>暂无通话</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>定额</translation>
    </message>
    <message>
        <source>Last calls · Enter hears one</source>
        <translation>最近通话 · 按 Enter 回听</translation>
    </message>
</context>
<context>
    <name>fw::ui::AgentTableModel</name>
    <message>
        <source>Agent</source>
        <translation>客服代表</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>column of a table: time in the state</extracomment>
        <translation>时长</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>主叫</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>column of a table: calls answered today</extracomment>
        <translation>通话</translation>
    </message>
    <message>
        <source>AHT</source>
        <extracomment>average handling time, as short as possible</extracomment>
        <translation>平均处理时长</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>占用率</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未接</translation>
    </message>
    <message>
        <source>Breaks</source>
        <extracomment>column of a table: time on break today</extracomment>
        <translation>小休</translation>
    </message>
    <message>
        <source>%1: %2 of %3 used</source>
        <extracomment>%1 the reason of breaks, %2 the time on them today, %3 the time granted for a shift</extracomment>
        <translation>%1：已用 %2，共 %3</translation>
    </message>
    <message>
        <source>Quota</source>
        <extracomment>column of a table: how much of what is granted for breaks is used, as short as possible</extracomment>
        <translation>定额</translation>
    </message>
    <message>
        <source>Adherence</source>
        <translation>遵从度</translation>
    </message>
</context>
<context>
    <name>fw::ui::AgentTimeline</name>
    <message>
        <source>Timeline of the agents</source>
        <translation>客服代表时间轴</translation>
    </message>
    <message>
        <source>%1, %2 of %3 signed in</source>
        <extracomment>the head of a team: %1 its name, %2 agents signed in, %3 all</extracomment>
        <translation>%1，签入 %2/%3</translation>
    </message>
    <message>
        <source>folded up</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>No agents here</source>
        <translation>此处没有客服代表</translation>
    </message>
    <message>
        <source>In %1/%2</source>
        <extracomment>agents of a team signed in / all</extracomment>
        <translation>签入 %1/%2</translation>
    </message>
</context>
<context>
    <name>fw::ui::AgentWishForm</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>how long a break may last, beside its reason</extracomment>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>All queues</source>
        <extracomment>all queues of an agent</extracomment>
        <translation>全部队列</translation>
    </message>
    <message>
        <source>Penalty</source>
        <extracomment>of a member of a queue: a higher one is called later</extracomment>
        <translation>惩罚值</translation>
    </message>
</context>
<context>
    <name>fw::ui::AgentsPage</name>
    <message>
        <source>Find an agent</source>
        <translation>查找客服代表</translation>
    </message>
    <message>
        <source>Open the agent&apos;s sheet</source>
        <translation>打开客服代表详情</translation>
    </message>
    <message>
        <source>Open the agent&apos;s sheet in a window</source>
        <translation>在独立窗口中打开客服代表详情</translation>
    </message>
    <message>
        <source>Agents as a list</source>
        <translation>客服代表列表</translation>
    </message>
    <message>
        <source>Agents as a timeline</source>
        <translation>客服代表时间轴</translation>
    </message>
    <message>
        <source>Timeline: show less time</source>
        <translation>时间轴：缩短时段</translation>
    </message>
    <message>
        <source>Timeline: show more time</source>
        <translation>时间轴：加长时段</translation>
    </message>
    <message>
        <source>Show all agents again</source>
        <translation>重新显示全部客服代表</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n chosen</source>
        <extracomment>remark beside the title &quot;Agents&quot;: %1 how many are shown, %n chosen</extracomment>
        <translation>
            <numerusform>%1 · 已选 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>客服代表</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>the agents as a table, and as lines of what they did</extracomment>
        <translation>列表</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>30 min</source>
        <extracomment>how much time the timeline shows, as short as possible</extracomment>
        <translation>30 分钟</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>2 h</source>
        <translation>2 小时</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 小时</translation>
    </message>
    <message>
        <source>8 h</source>
        <translation>8 小时</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>本班</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>最需关注优先</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>按工号</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>Order of the agents</source>
        <translation>客服代表排序</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>the find field while it is empty: %1 the key that leads there</extracomment>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find ( %1 )</source>
        <translation>查找（ %1 ）</translation>
    </message>
</context>
<context>
    <name>fw::ui::AgreementTab</name>
    <message>
        <source>Menu</source>
        <translation>菜单项</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>联动模块</translation>
    </message>
    <message>
        <source>Not to be outsourced</source>
        <translation>不可外包</translation>
    </message>
    <message>
        <source>included</source>
        <translation>已包含</translation>
    </message>
    <message>
        <source>pays</source>
        <translation>承担费用</translation>
    </message>
    <message>
        <source>does</source>
        <translation>承担职责</translation>
    </message>
    <message>
        <source>not in this month</source>
        <translation>本月不适用</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>未达承诺</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>请先选择一行。</translation>
    </message>
    <message>
        <source>%1: %2 from now on.</source>
        <extracomment>%1 a duty, %2 one of the sides</extracomment>
        <translation>%1：今后由%2承担。</translation>
    </message>
    <message>
        <source>Service catalogue (9+4)</source>
        <translation>服务目录（9+4）</translation>
    </message>
    <message>
        <source>Who does and pays what</source>
        <translation>职责与费用分工</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>服务级别承诺</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>未达承诺清单</translation>
    </message>
    <message>
        <source>over all months of the contract</source>
        <translation>合同全部月份</translation>
    </message>
    <message>
        <source>Nothing is promised yet</source>
        <translation>尚无承诺</translation>
    </message>
    <message>
        <source>Every promise was kept</source>
        <translation>承诺均已达到</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺值</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>By</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>始于</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>To the other side</source>
        <translation>转给另一方</translation>
    </message>
</context>
<context>
    <name>fw::ui::AlarmAnnouncer</name>
    <message>
        <source>%1 · Floorwarden</source>
        <extracomment>title of a desktop notification: %1 is &quot;Warning&quot; or &quot;Critical&quot;</extracomment>
        <translation>%1 · 现场督导台</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::ui::AlarmBadge</name>
    <message>
        <source>No unacknowledged alarms</source>
        <translation>没有未确认的告警</translation>
    </message>
    <message numerus="yes">
        <source>%n unacknowledged alarm(s)</source>
        <translation>
            <numerusform>%n 条未确认告警</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::ui::AlarmHistoryModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>fw::ui::AlarmLineDelegate</name>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
</context>
<context>
    <name>fw::ui::AlarmListLabel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::ui::AlarmPage</name>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Acknowledge with a text</source>
        <translation>填写说明并确认</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Previous alarm</source>
        <translation>上一条告警</translation>
    </message>
    <message>
        <source>Next alarm</source>
        <translation>下一条告警</translation>
    </message>
    <message>
        <source>%1 unacknowledged of %2</source>
        <extracomment>beside the title &quot;Alarms&quot;: %1 alarms that nobody has acknowledged, %2 all</extracomment>
        <translation>未确认 %1 / 共 %2</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>the alarms that are open, and what happened to alarms</extracomment>
        <translation>当前</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Which alarms</source>
        <translation>显示哪些告警</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find an alarm</source>
        <translation>查找告警</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>规则…</translation>
    </message>
    <message>
        <source>Open alarms</source>
        <translation>当前告警</translation>
    </message>
    <message>
        <source>History of alarms</source>
        <translation>告警历史</translation>
    </message>
    <message>
        <source>Acknowledge with a text…</source>
        <translation>填写说明并确认…</translation>
    </message>
    <message>
        <source>Shelve…</source>
        <translation>搁置…</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>takes an alarm back that was put away</extracomment>
        <translation>取消搁置</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>没有告警</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>还没有发生过</translation>
    </message>
    <message>
        <source>Go to it</source>
        <extracomment>shows the task or the handover that an alarm is about</extracomment>
        <translation>转到该项</translation>
    </message>
</context>
<context>
    <name>fw::ui::AlarmPanel</name>
    <message>
        <source>Alarms</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>the alarms that nobody has acknowledged, as short as possible; and all of them</extracomment>
        <translation>未确认</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Open the page of alarms</source>
        <translation>打开告警页</translation>
    </message>
    <message>
        <source>Of the present</source>
        <extracomment>badge on the alarms while everything around them is of another time</extracomment>
        <translation>为当前告警</translation>
    </message>
</context>
<context>
    <name>fw::ui::AlarmSection</name>
    <message>
        <source>Alarms</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Play a sound for a new alarm</source>
        <translation>有新告警时播放提示音</translation>
    </message>
    <message>
        <source>Show notifications of the desktop</source>
        <translation>显示桌面通知</translation>
    </message>
    <message>
        <source>The rules themselves are on the page of alarms.</source>
        <translation>告警规则在告警页中设置。</translation>
    </message>
</context>
<context>
    <name>fw::ui::AlarmTableModel</name>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>告警内容</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>当前值</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>who has acknowledged or shelved an alarm</extracomment>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>column of a table: how often the alarm came within 10 minutes</extracomment>
        <translation>次数</translation>
    </message>
</context>
<context>
    <name>fw::ui::AnomalyModel</name>
    <message>
        <source>Number</source>
        <extracomment>columns: kind of an irregularity, and how often it was seen</extracomment>
        <translation>次数</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>fw::ui::AnswerBar</name>
    <message>
        <source>%1  %2</source>
        <extracomment>a button: %1 is an answer, %2 the key that gives it</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>from %1 to %2: type the digits</source>
        <extracomment>a scale: %1 its least, %2 its most</extracomment>
        <translation>%1 至 %2 分：直接键入数字</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>%1 to …</source>
        <extracomment>a stretch of a recording whose end is not marked yet</extracomment>
        <translation>%1 至 …</translation>
    </message>
    <message>
        <source>Points on the scale</source>
        <translation>评分分值</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>Comment  C</source>
        <translation>评语  C</translation>
    </message>
    <message>
        <source>[ Begin</source>
        <extracomment>buttons that mark the begin and the end of the evidence, with their keys</extracomment>
        <translation>[ 起点</translation>
    </message>
    <message>
        <source>End ]</source>
        <translation>终点 ]</translation>
    </message>
    <message>
        <source>The evidence begins here</source>
        <translation>证据片段从此处开始</translation>
    </message>
    <message>
        <source>The evidence ends here</source>
        <translation>证据片段到此处结束</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove the evidence</source>
        <translation>删除证据片段</translation>
    </message>
</context>
<context>
    <name>fw::ui::AppealDialog</name>
    <message>
        <source>Appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Write beside each question that you contest why. The others stay.</source>
        <translation>在有异议的评分项旁写明理由，其余评分项保持不变。</translation>
    </message>
</context>
<context>
    <name>fw::ui::ApprovalDialog</name>
    <message>
        <source>Second person needed</source>
        <translation>需要第二人审批</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) would leave the program. Somebody else who may see reports has to sign in here to approve it.</source>
        <extracomment>%1 is the name of a report or a table</extracomment>
        <translation>
            <numerusform>%1：将有 %n 行数据导出。须由另一位有权查看报表的人员在此登录并审批。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在核对…</translation>
    </message>
</context>
<context>
    <name>fw::ui::AskDialog</name>
    <message>
        <source>New request</source>
        <translation>新申请</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>From, or the day</source>
        <translation>起始日（或当日）</translation>
    </message>
    <message>
        <source>To, or the other&apos;s day</source>
        <translation>截止日（或对方的日期）</translation>
    </message>
    <message>
        <source>Kind of leave</source>
        <translation>请假类型</translation>
    </message>
    <message>
        <source>Swap with</source>
        <translation>与谁换班</translation>
    </message>
    <message>
        <source>Overtime from</source>
        <translation>加班开始</translation>
    </message>
    <message>
        <source>Overtime to</source>
        <translation>加班结束</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Shift swap</source>
        <translation>换班</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>加班</translation>
    </message>
    <message>
        <source>The other&apos;s staff number</source>
        <translation>对方工号</translation>
    </message>
</context>
<context>
    <name>fw::ui::AttendancePage</name>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
</context>
<context>
    <name>fw::ui::AuditPage</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %n entry(s)</source>
        <translation>
            <numerusform>最新 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Whole: %1 entries are sealed. Head of the chain: %2</source>
        <extracomment>%1 a number of entries, %2 a checksum that both companies note down</extracomment>
        <translation>✓ 完整：已封存 %1 条，链首：%2</translation>
    </message>
    <message>
        <source>Broken: the entry with seal %1 was changed.</source>
        <extracomment>%1 the number of a seal</extracomment>
        <translation>已损坏：封存号 %1 的记录被更改。</translation>
    </message>
    <message>
        <source>Broken: the entry with seal %1 is missing.</source>
        <extracomment>%1 the number of a seal</extracomment>
        <translation>已损坏：封存号 %1 的记录缺失。</translation>
    </message>
    <message>
        <source>Broken: an entry was put in between entries that are sealed.</source>
        <translation>已损坏：已封存的记录之间被插入了记录。</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>31 days</source>
        <translation>31 天</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>the whole time</extracomment>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Log-ins</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>Revealed numbers</source>
        <translation>查看明文</translation>
    </message>
    <message>
        <source>Every result</source>
        <translation>全部结果</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Which actions</source>
        <translation>操作类型</translation>
    </message>
    <message>
        <source>Which results</source>
        <translation>结果类型</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>查找记录</translation>
    </message>
    <message>
        <source>Check the chain</source>
        <translation>校验链</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
</context>
<context>
    <name>fw::ui::AuditTableModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>the computer at which something was done</extracomment>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>to what or to whom something was done</extracomment>
        <translation>对象</translation>
    </message>
    <message>
        <source>Purpose of access</source>
        <translation>访问目的</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Seal</source>
        <extracomment>the number of an entry in the chain that shows later changes</extracomment>
        <translation>封存号</translation>
    </message>
</context>
<context>
    <name>fw::ui::CalendarDialog</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Add China&apos;s holidays</source>
        <translation>加入中国节假日</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Calendar of forecasts</source>
        <translation>预测日历</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>所有队列</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Effect on calls</source>
        <translation>对话务量的影响</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>A festival needs a name.</source>
        <translation>节日需要名称。</translation>
    </message>
    <message>
        <source>The last day lies before the first, or more than ten years after it.</source>
        <translation>末日早于首日，或晚于首日十年以上。</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>请先选择一行。</translation>
    </message>
</context>
<context>
    <name>fw::ui::CalibrationDialog</name>
    <message>
        <source>New calibration session</source>
        <translation>新建校准会</translation>
    </message>
    <message>
        <source>Draw and keep</source>
        <translation>抽取并保存</translation>
    </message>
    <message>
        <source>Title, English</source>
        <translation>标题（英文）</translation>
    </message>
    <message>
        <source>Title, Chinese</source>
        <translation>标题（中文）</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Calls from</source>
        <translation>通话起始日</translation>
    </message>
    <message>
        <source>Calls to</source>
        <translation>通话截止日</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>通话数</translation>
    </message>
    <message>
        <source>Seed of the draw</source>
        <translation>抽样种子</translation>
    </message>
    <message>
        <source>Participants of both sides</source>
        <translation>双方参会人</translation>
    </message>
    <message>
        <source>Expert, if any</source>
        <translation>专家（可不填）</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>names, with commas between them</source>
        <translation>姓名，用逗号分隔</translation>
    </message>
    <message>
        <source>Period: the last day has to be on or after the first one.</source>
        <translation>周期：最后一天不能早于第一天。</translation>
    </message>
    <message>
        <source>Reading the calls of the period…</source>
        <translation>正在读取该周期的通话…</translation>
    </message>
</context>
<context>
    <name>fw::ui::CalibrationSheetDialog</name>
    <message>
        <source>Score blind: %1</source>
        <extracomment>%1 is a call</extracomment>
        <translation>盲评：%1</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未作答</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Why? For the talk afterwards</source>
        <translation>原因，供会后讨论</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <extracomment>%1 is a question</extracomment>
        <translation>备注：%1</translation>
    </message>
</context>
<context>
    <name>fw::ui::CalibrationTab</name>
    <message>
        <source>There is no calibration session yet</source>
        <translation>还没有校准会</translation>
    </message>
    <message>
        <source>Revealed</source>
        <extracomment>everybody sees everybody&apos;s scores</extracomment>
        <translation>已揭晓</translation>
    </message>
    <message>
        <source>Blind until all have submitted</source>
        <extracomment>nobody sees the scores of others yet</extracomment>
        <translation>盲评中，待全部提交</translation>
    </message>
    <message>
        <source>Blind: you submitted %1 of %2</source>
        <translation>盲评中：您已提交 %1 / %2</translation>
    </message>
    <message>
        <source>Outside twice running: %1</source>
        <extracomment>%1 are names of evaluators</extracomment>
        <translation>连续两次超限：%1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Choose a session</source>
        <translation>请选择一场校准会</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>a score that nobody else sees yet</extracomment>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未评</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>评分中</translation>
    </message>
    <message>
        <source>%1, expert</source>
        <extracomment>%1 is a name, of the expert of a session</extracomment>
        <translation>%1（专家）</translation>
    </message>
    <message>
        <source>final scores</source>
        <translation>最终得分</translation>
    </message>
    <message>
        <source>final scores, in brackets beside the expert&apos;s</source>
        <translation>最终得分，括号内为与专家之差</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Not answered yet: %1</source>
        <extracomment>%1 is a question</extracomment>
        <translation>尚未作答：%1</translation>
    </message>
    <message>
        <source>The session is not there any more.</source>
        <translation>该校准会已不存在。</translation>
    </message>
    <message>
        <source>Calibration sessions</source>
        <translation>校准会</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>校准会</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参会人</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>对比内容</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>新建校准会…</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>立即揭晓</translation>
    </message>
    <message>
        <source>Shows all scores to all, though not everybody has submitted</source>
        <translation>尽管尚未全部提交，仍向所有人公开全部得分</translation>
    </message>
    <message>
        <source>Score…</source>
        <translation>评分…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>按月</translation>
    </message>
</context>
<context>
    <name>fw::ui::CallFilter</name>
    <message>
        <source>All teams</source>
        <translation>全部班组</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>a question of which the failed answers are listed</extracomment>
        <translation>不通过：%1</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>最近 4 周</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>最近 12 周</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>起止日期</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Score below</source>
        <translation>得分低于</translation>
    </message>
    <message>
        <source>Any question</source>
        <translation>任一评分项</translation>
    </message>
    <message>
        <source>Failed question</source>
        <translation>不通过的评分项</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Waiting for a step</source>
        <extracomment>evaluations that somebody has to confirm, release or decide about</extracomment>
        <translation>待办</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>All evaluators</source>
        <translation>全部质检员</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>质检员</translation>
    </message>
    <message>
        <source>All plans</source>
        <translation>全部计划</translation>
    </message>
    <message>
        <source>Sampling plan</source>
        <translation>抽样计划</translation>
    </message>
</context>
<context>
    <name>fw::ui::CallList</name>
    <message>
        <source>No scored call passes the filter</source>
        <translation>没有符合筛选条件的已评分通话</translation>
    </message>
    <message numerus="yes">
        <source>the newest %n</source>
        <extracomment>more calls pass the filter than are listed</extracomment>
        <translation>
            <numerusform>最新 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Scored calls</source>
        <translation>已评分的通话</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服代表</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>fw::ui::CallTableModel</name>
    <message>
        <source>Agent</source>
        <translation>客服代表</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>主叫</translation>
    </message>
    <message>
        <source>Num. + den.</source>
        <extracomment>the call is in the numerator and in the denominator of the service level</extracomment>
        <translation>分子+分母</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>talking</source>
        <extracomment>the conversation goes on</extracomment>
        <translation>通话中</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>column of a table: when the call was answered, or left the queue</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Wait</source>
        <extracomment>column of a table: how long the caller has waited</extracomment>
        <translation>等待</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>column of a table: whether the wait was short enough for the service level</extracomment>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>column of a table: offers to agents that were not answered</extracomment>
        <translation>未接</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>结束方</translation>
    </message>
    <message>
        <source>Another team</source>
        <extracomment>in the place of an agent&apos;s name: somebody whom the reader may not see took the call</extracomment>
        <translation>其他班组</translation>
    </message>
</context>
<context>
    <name>fw::ui::CallerMenu</name>
    <message>
        <source>Choose a caller first.</source>
        <translation>请先选择来电者。</translation>
    </message>
    <message>
        <source>Reveal the number…</source>
        <translation>查看明文号码…</translation>
    </message>
</context>
<context>
    <name>fw::ui::CallsDialog</name>
    <message>
        <source>%1, counted from %2 to %3</source>
        <extracomment>%1 a queue, %2 and %3 times of day</extracomment>
        <translation>%1，统计时段 %2 至 %3</translation>
    </message>
    <message>
        <source>Answered %1 (in time %2)</source>
        <extracomment>%1 calls, %2 of them in time</extracomment>
        <translation>接通量 %1（限时内 %2）</translation>
    </message>
    <message>
        <source>Abandoned %1 (short %2)</source>
        <extracomment>%1 calls, %2 of them short</extracomment>
        <translation>放弃量 %1（短时 %2）</translation>
    </message>
    <message>
        <source>Overflow %1</source>
        <translation>溢出 %1</translation>
    </message>
    <message>
        <source>Not known %1</source>
        <translation>结果不明 %1</translation>
    </message>
    <message>
        <source>Average speed of answer %1</source>
        <translation>平均应答速度 %1</translation>
    </message>
    <message>
        <source>Longest wait %1</source>
        <translation>最长等待 %1</translation>
    </message>
    <message>
        <source>These queues have different rules; each call is marked by its own queue&apos;s.</source>
        <translation>这些队列的统计口径不同；每个呼叫按所属队列的口径标记。</translation>
    </message>
    <message>
        <source>of the offered calls, %1 left their queue within the interval</source>
        <extracomment>%1 the number of calls</extracomment>
        <translation>呼入请求中有 %1 个在本时段内离开队列</translation>
    </message>
    <message>
        <source>The log no longer holds all calls of this interval: the oldest are forgotten.</source>
        <translation>呼叫日志已不包含本时段的全部呼叫：最早的已被清除。</translation>
    </message>
    <message>
        <source>The figures of this interval are no longer kept.</source>
        <translation>本时段的统计数据已不再保留。</translation>
    </message>
    <message>
        <source>✓ These calls add up to the interval&apos;s figures.</source>
        <translation>✓ 以上呼叫与本时段统计数据一致。</translation>
    </message>
    <message>
        <source>These calls do not add up to the interval&apos;s figures.</source>
        <translation>以上呼叫与本时段统计数据不一致。</translation>
    </message>
    <message>
        <source>Calls of an interval</source>
        <translation>时段呼叫明细</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>fw::ui::CardHeadForm</name>
    <message>
        <source>Title, English</source>
        <translation>标题（英文）</translation>
    </message>
    <message>
        <source>Title, Chinese</source>
        <translation>标题（中文）</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Sections share 100 points by their weights, the questions of a section share its points by theirs. What does not apply is left out.</source>
        <translation>各评分大项按权重分配 100 分，大项内的评分项再按权重分配。不适用的评分项不计入。</translation>
    </message>
</context>
<context>
    <name>fw::ui::CardTreeModel</name>
    <message>
        <source>Section and question</source>
        <extracomment>heading of a column: what of 100 points a question is worth</extracomment>
        <translation>评分大项与评分项</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
</context>
<context>
    <name>fw::ui::CellDialog</name>
    <message>
        <source>Set</source>
        <translation>确定</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>07:00-15:00, or two such spans</source>
        <translation>07:00-15:00，或以 / 分开的两段</translation>
    </message>
    <message>
        <source>Of it overtime</source>
        <translation>其中加班</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>未安排</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>The hours are not clear. Write them as 07:00-15:00.</source>
        <translation>时段无法识别，请写成 07:00-15:00。</translation>
    </message>
</context>
<context>
    <name>fw::ui::CertificateDialog</name>
    <message>
        <source>Issue an on-duty certificate</source>
        <translation>颁发上岗证</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>颁发</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Exam, points of 100</source>
        <extracomment>points of 100</extracomment>
        <translation>考试成绩（百分制）</translation>
    </message>
    <message>
        <source>Supervised calls</source>
        <translation>带教通话数</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
</context>
<context>
    <name>fw::ui::CertificatesTab</name>
    <message>
        <source>No certificate of this kind</source>
        <translation>没有此类上岗证</translation>
    </message>
    <message>
        <source>%1 valid, %2 of them end within 30 days</source>
        <extracomment>beside the title: certificates that are valid, and how many of them end within 30 days</extracomment>
        <translation>有效 %1 个，其中 %2 个 30 天内到期</translation>
    </message>
    <message>
        <source>Withdrawn %1: %2</source>
        <extracomment>%1 is a day, %2 a reason</extracomment>
        <translation>%1 收回：%2</translation>
    </message>
    <message>
        <source>Withdraw the certificate</source>
        <translation>收回上岗证</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Why, and what lets the person come back?</source>
        <translation>原因，以及恢复上岗的条件</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>该记录已不存在。</translation>
    </message>
    <message>
        <source>On-duty certificates</source>
        <translation>上岗证</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>certificates</extracomment>
        <translation>有效</translation>
    </message>
    <message>
        <source>End within 30 days</source>
        <translation>30 天内到期</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Which certificates</source>
        <translation>显示哪些上岗证</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>Supervised</source>
        <extracomment>heading of a column: how many</extracomment>
        <translation>带教</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>颁发日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发人</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>颁发…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>收回…</translation>
    </message>
</context>
<context>
    <name>fw::ui::ChartCard</name>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>There is nothing to draw in this period.</source>
        <translation>此期间没有可绘制的数据。</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <extracomment>%1 calls are drawn, %2 there are</extracomment>
        <translation>%2 通中的前 %1 通</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <extracomment>a chart of calls over time</extracomment>
        <translation>来话量</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>Agent state, hours</source>
        <extracomment>a chart of the hours that agents spend in each state</extracomment>
        <translation>座席状态（小时）</translation>
    </message>
    <message>
        <source>By weekday</source>
        <extracomment>a chart of weekdays by times of day</extracomment>
        <translation>按星期</translation>
    </message>
    <message>
        <source>Abandoned by wait</source>
        <extracomment>a chart of abandoned calls by how long they waited</extracomment>
        <translation>放弃按等待时长</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>图表显示内容</translation>
    </message>
    <message>
        <source>Figure in the cells</source>
        <translation>格中的指标</translation>
    </message>
</context>
<context>
    <name>fw::ui::ChecksPanel</name>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Binding rules</source>
        <translation>强制规则</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>此人</translation>
    </message>
    <message>
        <source>Which checks</source>
        <translation>显示哪些检查</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Mends what is chosen by the fewest changes</source>
        <translation>以最少的改动修复所选问题</translation>
    </message>
    <message>
        <source>Repair all</source>
        <translation>全部修复</translation>
    </message>
    <message>
        <source>Mends the binding rules one after the other</source>
        <translation>逐条修复违反的强制规则</translation>
    </message>
    <message>
        <source>✓ Every rule is kept.</source>
        <translation>✓ 所有规则均已满足。</translation>
    </message>
    <message numerus="yes">
        <source>%n binding rule(s) broken</source>
        <translation>
            <numerusform>违反强制规则 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of advice</source>
        <translation>
            <numerusform>提示 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>No repair is known that keeps every binding rule.</source>
        <translation>没有能满足全部强制规则的修复办法。</translation>
    </message>
    <message>
        <source>Repair: %1</source>
        <translation>修复：%1</translation>
    </message>
    <message>
        <source>Repaired: %1</source>
        <translation>已修复：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) changed; every binding rule is kept.</source>
        <translation>
            <numerusform>已改动 %n 格，强制规则全部满足。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) changed.</source>
        <translation>
            <numerusform>已改动 %n 格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n binding rule(s) are left to mend by hand.</source>
        <translation>
            <numerusform>还有 %n 条强制规则需手工处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
</context>
<context>
    <name>fw::ui::ChoicesField</name>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Worth</source>
        <extracomment>what an answer of a choice is worth, from 0 to 1</extracomment>
        <translation>分值</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始分</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>添加选项</translation>
    </message>
    <message>
        <source>Add a grade</source>
        <translation>添加等级</translation>
    </message>
    <message>
        <source>Remove the answer</source>
        <translation>删除选项</translation>
    </message>
    <message>
        <source>Remove the grade</source>
        <translation>删除等级</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案选项</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>等级</translation>
    </message>
</context>
<context>
    <name>fw::ui::ClassroomPanel</name>
    <message>
        <source>End the class</source>
        <translation>结束课堂</translation>
    </message>
    <message>
        <source>Begin a class</source>
        <translation>开始课堂</translation>
    </message>
    <message>
        <source>Hide the scores</source>
        <translation>隐藏得分</translation>
    </message>
    <message>
        <source>Show the scores</source>
        <translation>公布得分</translation>
    </message>
    <message>
        <source>Scores are hidden until the class has raised its hands</source>
        <translation>课堂举手评分之前，得分保持隐藏</translation>
    </message>
    <message>
        <source>Blind: type the hands of each question</source>
        <translation>盲评中：请录入每项举手人数</translation>
    </message>
    <message>
        <source>N/A</source>
        <comment>nothing varied</comment>
        <translation>不适用</translation>
    </message>
    <message>
        <source>%1 of %2 hands as the evaluator · agreement of the class α %3</source>
        <extracomment>%1 a percentage, %2 numbers of hands, %3 a measure of agreement</extracomment>
        <translation>共 %2 次举手，%1 与质检员一致 · 课堂一致性 α %3</translation>
    </message>
    <message>
        <source>Classroom mode</source>
        <translation>课堂模式</translation>
    </message>
    <message>
        <source>Show or hide the scores</source>
        <translation>公布或隐藏得分</translation>
    </message>
    <message>
        <source>Hands by question</source>
        <translation>各评分项举手人数</translation>
    </message>
    <message>
        <source>The call has not been scored</source>
        <translation>该通话尚未评分</translation>
    </message>
    <message numerus="yes">
        <source>From %n station(s)</source>
        <translation>
            <numerusform>采用 %n 个工位的评分</numerusform>
        </translation>
    </message>
    <message>
        <source>Blind: scored at the stations</source>
        <translation>盲评：已在各工位评分</translation>
    </message>
    <message>
        <source>From the evaluator&apos;s score: %1</source>
        <extracomment>%1 people, each with how many points their score lies above or below the evaluator&apos;s</extracomment>
        <translation>与质检员评分之差：%1</translation>
    </message>
    <message>
        <source>Take what a session of calibration scored blind, each at an own station</source>
        <translation>采用校准会中各人在自己工位上的盲评结果</translation>
    </message>
</context>
<context>
    <name>fw::ui::CloseTab</name>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next, something is missing</source>
        <translation>下一步，尚有缺项</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Hours, figures and incidents were read anew.</source>
        <translation>工时、指标数据和事件已重新读取。</translation>
    </message>
    <message>
        <source>Import figures</source>
        <translation>导入指标数据</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) were imported.</source>
        <translation>
            <numerusform>已导入 %n 项数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>number of calls</source>
        <translation>话务量</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>%1 (void)</source>
        <translation>%1（作废）</translation>
    </message>
    <message>
        <source>Sent back: %1</source>
        <extracomment>%1 a reason</extracomment>
        <translation>退回：%1</translation>
    </message>
    <message>
        <source>Payable: ¥ %1</source>
        <translation>应付金额：¥ %1</translation>
    </message>
    <message>
        <source>Input (SHA-256): %1</source>
        <translation>输入（SHA-256）：%1</translation>
    </message>
    <message>
        <source>not calculated yet</source>
        <translation>尚未计算</translation>
    </message>
    <message>
        <source>Engine %1 · terms %2 · revision %3</source>
        <translation>引擎 %1 · 条款 %2 · 修订 %3</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Month close</source>
        <translation>月结</translation>
    </message>
    <message>
        <source>a month needs the partner&apos;s confirmation and two persons of the carrier</source>
        <translation>每月须合作商确认，并由移动方两人同意</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>签认内容</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签认记录</translation>
    </message>
    <message>
        <source>There is no month here</source>
        <translation>没有可显示的月份</translation>
    </message>
    <message>
        <source>Nobody has signed anything yet</source>
        <translation>尚无人签认</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>责任岗位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺项</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Hours, figures and incidents that are not frozen</source>
        <translation>尚未冻结的工时、指标数据和事件</translation>
    </message>
    <message>
        <source>Import figures…</source>
        <translation>导入指标数据…</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>退回…</translation>
    </message>
</context>
<context>
    <name>fw::ui::CoachingDialog</name>
    <message>
        <source>Coaching after an evaluation</source>
        <translation>根据质检评分安排辅导</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>%1, scored %2</source>
        <extracomment>%1 is an agent, %2 a score</extracomment>
        <translation>%1，得分 %2</translation>
    </message>
    <message>
        <source>What is to be reached?</source>
        <translation>辅导目标</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>辅导人</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Clips to hear together</source>
        <translation>一起回听的片段</translation>
    </message>
</context>
<context>
    <name>fw::ui::CoachingTab</name>
    <message>
        <source>No coaching of this kind</source>
        <translation>没有此类辅导</translation>
    </message>
    <message>
        <source>%1 open, %2 overdue</source>
        <extracomment>beside the title: talks that are not closed, and how many of them are late</extracomment>
        <translation>未关闭 %1 项，逾期 %2 项</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>目标：%1</translation>
    </message>
    <message>
        <source>Held %1: %2</source>
        <extracomment>%1 is a day, %2 what was talked about</extracomment>
        <translation>%1 已辅导：%2</translation>
    </message>
    <message>
        <source>The agent says: %1</source>
        <translation>客服代表意见：%1</translation>
    </message>
    <message>
        <source>Effect: %1</source>
        <extracomment>means of scores before and after a talk, with how many</extracomment>
        <translation>效果：%1</translation>
    </message>
    <message>
        <source>The talk was held</source>
        <translation>辅导已进行</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What was talked about and agreed?</source>
        <translation>谈话内容与约定</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>该记录已不存在。</translation>
    </message>
    <message>
        <source>The agent&apos;s own words</source>
        <translation>客服代表本人意见</translation>
    </message>
    <message>
        <source>What does the agent say?</source>
        <translation>客服代表怎么说？</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>辅导</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>coaching talks</extracomment>
        <translation>未关闭</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Which talks</source>
        <translation>显示哪些辅导</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服代表</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>辅导人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Before → after</source>
        <extracomment>heading of a column: scores before and after the talk</extracomment>
        <translation>辅导前 → 后</translation>
    </message>
    <message>
        <source>Hear clip</source>
        <translation>听片段</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>质检评分</translation>
    </message>
    <message>
        <source>Held…</source>
        <translation>已辅导…</translation>
    </message>
    <message>
        <source>Agent&apos;s words…</source>
        <translation>客服代表意见…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No coaching of this agent is kept.</source>
        <translation>没有该客服代表的辅导记录。</translation>
    </message>
</context>
<context>
    <name>fw::ui::ColumnDialog</name>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>从大到小</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>恢复默认列</translation>
    </message>
    <message>
        <source>Columns and views: %1</source>
        <extracomment>%1 is the name of a table</extracomment>
        <translation>列与视图：%1</translation>
    </message>
    <message>
        <source>Columns, from left to right</source>
        <translation>列（从左到右）</translation>
    </message>
    <message>
        <source>Width of the column</source>
        <translation>列宽</translation>
    </message>
    <message>
        <source> px</source>
        <extracomment>unit behind a number: pixels</extracomment>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已保存的视图</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Usual order</source>
        <extracomment>sorted by: as the page sorts, the worst first</extracomment>
        <translation>默认顺序</translation>
    </message>
</context>
<context>
    <name>fw::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Action, queue or agent</source>
        <translation>操作、队列或客服代表</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Nothing of that name.</source>
        <translation>没有叫这个名字的。</translation>
    </message>
</context>
<context>
    <name>fw::ui::CommentsPanel</name>
    <message>
        <source>Private</source>
        <translation>私密</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Nobody has said anything; C writes about the moment</source>
        <translation>暂无批注；按 C 对当前时刻添加批注</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>By</source>
        <translation>添加人</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Comment on this moment</source>
        <translation>对当前时刻添加批注</translation>
    </message>
    <message>
        <source>Nobody else sees it</source>
        <translation>仅自己可见</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>fw::ui::CommitmentsDialog</name>
    <message>
        <source>Commitments</source>
        <translation>服务级别承诺</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺值</translation>
    </message>
    <message>
        <source>From (YYYY-MM)</source>
        <translation>起始（YYYY-MM）</translation>
    </message>
    <message>
        <source>%1: write a value such as 97.5.</source>
        <extracomment>%1 an indicator</extracomment>
        <translation>%1：请填写数值，如 97.5。</translation>
    </message>
    <message>
        <source>%1: write a month such as 2026-03.</source>
        <translation>%1：请填写月份，如 2026-03。</translation>
    </message>
    <message>
        <source>The commitments are kept.</source>
        <translation>承诺已保存。</translation>
    </message>
</context>
<context>
    <name>fw::ui::CompareDialog</name>
    <message>
        <source>Compare versions</source>
        <translation>比较版本</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>第一个版本</translation>
    </message>
    <message>
        <source>Second version</source>
        <translation>第二个版本</translation>
    </message>
    <message>
        <source>As it is shown</source>
        <translation>当前显示的内容</translation>
    </message>
    <message>
        <source>Cells that differ</source>
        <translation>不同的格</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) differ.</source>
        <translation>
            <numerusform>有 %n 格不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Scheduled: %1 h.</source>
        <extracomment>%1 hours with a sign</extracomment>
        <translation>排班时长：%1 小时。</translation>
    </message>
    <message>
        <source>Pay: %1 h at 100 %, %2 h at 150 %, %3 h at 200 %, %4 h at 300 %.</source>
        <extracomment>hours with a sign, by the rate of pay</extracomment>
        <translation>计薪：100% %1 小时，150% %2 小时，200% %3 小时，300% %4 小时。</translation>
    </message>
    <message>
        <source>On the phones: %1 h more, %2 h fewer.</source>
        <extracomment>person-hours with a sign</extracomment>
        <translation>接线时长：增加 %1 小时，减少 %2 小时。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>fw::ui::ComparePanel</name>
    <message>
        <source>%1 of %2 questions alike (%3) · %4 against %5</source>
        <extracomment>%1 and %2 numbers of questions, %3 a percentage, %4 and %5 two scores</extracomment>
        <translation>%2 项中 %1 项一致（%3）· %4 对 %5</translation>
    </message>
    <message>
        <source>First reviewer</source>
        <translation>第一位评审</translation>
    </message>
    <message>
        <source>Second reviewer</source>
        <translation>第二位评审</translation>
    </message>
    <message>
        <source>Next disagreement</source>
        <translation>下一分歧</translation>
    </message>
    <message>
        <source>Two reviewers</source>
        <translation>两位评审</translation>
    </message>
    <message>
        <source>Only one person has scored this call</source>
        <translation>该通话只有一人评分</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>heads of a table: what each of two reviewers gave, and the difference</extracomment>
        <translation>评分项</translation>
    </message>
    <message>
        <source>First</source>
        <translation>前者</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>后者</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差</translation>
    </message>
</context>
<context>
    <name>fw::ui::CompareTab</name>
    <message>
        <source>with the month before</source>
        <translation>与上月比较</translation>
    </message>
    <message>
        <source>with the budget</source>
        <translation>与预算比较</translation>
    </message>
    <message>
        <source>with self-operated: %1</source>
        <extracomment>a contract of another region that is compared with</extracomment>
        <translation>与自营比较：%1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>与 %1 比较</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Budget ¥</source>
        <translation>预算 ¥</translation>
    </message>
    <message>
        <source>This month ¥</source>
        <translation>本月 ¥</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>幅度</translation>
    </message>
    <message>
        <source>The terms have no budget</source>
        <translation>条款中没有预算</translation>
    </message>
    <message>
        <source>The other contract</source>
        <translation>对方合同</translation>
    </message>
    <message>
        <source>That month was never opened</source>
        <translation>该月未曾开启结算</translation>
    </message>
    <message>
        <source>%1, hours</source>
        <extracomment>%1 a kind of seat</extracomment>
        <translation>%1，工时</translation>
    </message>
    <message>
        <source>%1, billed</source>
        <extracomment>%1 a kind of seat</extracomment>
        <translation>%1，结算座席数</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>最低分</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>考核系数</translation>
    </message>
    <message>
        <source>Carried on ¥</source>
        <translation>结转下期 ¥</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>the differences of the steps add up to that of the payable</source>
        <translation>各步差异之和等于应付金额的差异</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
</context>
<context>
    <name>fw::ui::ComplaintDialog</name>
    <message>
        <source>New complaint</source>
        <translation>新建投诉</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>投诉主题</translation>
    </message>
    <message>
        <source>In the customer&apos;s words</source>
        <translation>客户诉求</translation>
    </message>
    <message>
        <source>Came in by</source>
        <translation>来源渠道</translation>
    </message>
    <message>
        <source>Came in at</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>Team or region</source>
        <translation>班组或区域</translation>
    </message>
    <message>
        <source>Who served the call</source>
        <translation>受理客服代表</translation>
    </message>
    <message>
        <source>Call, as the switch names it</source>
        <translation>通话编号（按交换机）</translation>
    </message>
    <message>
        <source>Customer&apos;s number, masked</source>
        <translation>客户号码（脱敏）</translation>
    </message>
    <message>
        <source>Customers who say the same</source>
        <translation>同一原因的客户数</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <extracomment>no agent in particular served the call that is complained about</extracomment>
        <translation>不针对个人</translation>
    </message>
</context>
<context>
    <name>fw::ui::ComplaintsTab</name>
    <message>
        <source>%1 not closed, %2 overdue · %3 of %4 judged are upheld</source>
        <extracomment>beside the title &quot;Complaints&quot;: %1 not closed, %2 of them late, %3 upheld of %4 judged</extracomment>
        <translation>未办结 %1，超期 %2 · 已定责 %4，其中成立 %3</translation>
    </message>
    <message>
        <source>No complaint is chosen</source>
        <translation>未选择投诉</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <extracomment>a complaint: %1 its number, %2 its title</extracomment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>客户 %1</translation>
    </message>
    <message>
        <source>call %1</source>
        <translation>通话 %1</translation>
    </message>
    <message>
        <source>group complaint of %1 customers</source>
        <extracomment>of a complaint: %1 a number</extracomment>
        <translation>群体投诉，%1 位客户</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 位客户</translation>
    </message>
    <message>
        <source>finding: %1</source>
        <translation>定责理由：%1</translation>
    </message>
    <message>
        <source>What the complaint is about</source>
        <translation>投诉分类</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>About</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Who works on it</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>The customer has an answer by</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Who is liable</source>
        <translation>责任认定</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>定责</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Note on the complaint</source>
        <translation>投诉备注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Judge it again</source>
        <translation>重新定责</translation>
    </message>
    <message>
        <source>What is wrong with the finding</source>
        <translation>对结论的异议</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Close the complaint</source>
        <translation>办结投诉</translation>
    </message>
    <message>
        <source>What the customer was told</source>
        <translation>给客户的答复</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Which complaints</source>
        <translation>显示哪些投诉</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>number of a complaint</extracomment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Came in at</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>Came in by</source>
        <translation>来源渠道</translation>
    </message>
    <message>
        <source>What</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Team or region</source>
        <translation>班组或区域</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服代表</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>责任认定</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Story of the complaint</source>
        <translation>投诉处理过程</translation>
    </message>
    <message>
        <source>New complaint…</source>
        <translation>新建投诉…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Classify…</source>
        <translation>分类…</translation>
    </message>
    <message>
        <source>Judge…</source>
        <translation>定责…</translation>
    </message>
    <message>
        <source>Judge again…</source>
        <translation>退回定责…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>办结…</translation>
    </message>
</context>
<context>
    <name>fw::ui::ConflictDialog</name>
    <message>
        <source>Two people planned at once</source>
        <translation>两人同时排班</translation>
    </message>
    <message>
        <source>Merge and keep</source>
        <translation>合并并保存</translation>
    </message>
    <message>
        <source>%1 kept the same draft meanwhile.</source>
        <translation>%1 同时保存了同一草稿。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were changed by the other only: they are taken over.</source>
        <translation>
            <numerusform>仅对方改动 %n 格：将采用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were changed here only: they stay.</source>
        <translation>
            <numerusform>仅本机改动 %n 格：将保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>No cell was changed by both.</source>
        <translation>没有双方都改动的格。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were changed by both. Whose is taken?</source>
        <translation>
            <numerusform>双方都改动了 %n 格，采用谁的？</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all of mine</source>
        <translation>全部采用我的</translation>
    </message>
    <message>
        <source>Take all of theirs</source>
        <translation>全部采用对方的</translation>
    </message>
    <message>
        <source>Cells that both changed</source>
        <translation>双方都改动的格</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>格</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方</translation>
    </message>
</context>
<context>
    <name>fw::ui::ConnectionBanner</name>
    <message numerus="yes">
        <source>Next attempt in %n second(s).</source>
        <translation>
            <numerusform>%n 秒后再次尝试。</numerusform>
        </translation>
    </message>
    <message>
        <source>The data is stale.</source>
        <translation>数据已过时。</translation>
    </message>
    <message>
        <source>Nothing has been heard for some seconds. The connection is being checked.</source>
        <translation>已有数秒未收到任何消息，正在检查连接。</translation>
    </message>
    <message>
        <source>Round trip %1 ms</source>
        <translation>往返 %1 毫秒</translation>
    </message>
    <message numerus="yes">
        <source>%n reconnect(s) since the start</source>
        <translation>
            <numerusform>启动以来重连 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Clock difference %1 ms</source>
        <extracomment>the difference between the switch&apos;s clock and this computer&apos;s</extracomment>
        <translation>时钟偏差 %1 毫秒</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>fw::ui::ConnectionPill</name>
    <message>
        <source>%1 ms</source>
        <extracomment>round trip to the switch in milliseconds</extracomment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Click for details of the connection.</source>
        <translation>点击查看连接详情。</translation>
    </message>
</context>
<context>
    <name>fw::ui::ContractHeadDialog</name>
    <message>
        <source>New contract</source>
        <translation>新建合同</translation>
    </message>
    <message>
        <source>Change the contract</source>
        <translation>修改合同</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation>名称（英文）</translation>
    </message>
    <message>
        <source>Name (Chinese)</source>
        <translation>名称（中文）</translation>
    </message>
    <message>
        <source>Partner&apos;s part</source>
        <translation>合作商范围</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>To (included)</source>
        <translation>截止（含）</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务目录</translation>
    </message>
    <message>
        <source>%1: can&apos;t be outsourced</source>
        <extracomment>a service of the catalogue that no contract may include</extracomment>
        <translation>%1：不可外包</translation>
    </message>
    <message>
        <source>Number: there is a contract with this number already.</source>
        <translation>编号：已有该编号的合同。</translation>
    </message>
    <message>
        <source>Number: give one of at most 64 characters.</source>
        <translation>编号：请填写，最多 64 个字符。</translation>
    </message>
    <message>
        <source>Name: give one.</source>
        <translation>名称：请填写。</translation>
    </message>
    <message>
        <source>To: choose a day after the begin.</source>
        <translation>截止：请选择起始日之后的日期。</translation>
    </message>
    <message>
        <source>Partner&apos;s part: choose one.</source>
        <translation>合作商范围：请选择。</translation>
    </message>
    <message>
        <source>The contract is kept.</source>
        <translation>合同已保存。</translation>
    </message>
</context>
<context>
    <name>fw::ui::ContractImportDialog</name>
    <message>
        <source>Import contracts, prices and people</source>
        <translation>导入合同、单价和人员</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>CSV in UTF-8, also saved from a spreadsheet. The columns say what it is:
contracts: contract, scope, from, to, name_en, name_zh, services
prices: contract, from, key, value
people: contract, post, person, name, team, from, to
Several files are taken together, all of them or none.</source>
        <translation>UTF-8 编码的 CSV，也可由电子表格另存。按列名识别内容：
合同：contract, scope, from, to, name_en, name_zh, services
单价：contract, from, key, value
人员：contract, post, person, name, team, from, to
多个文件一并导入，要么全部导入，要么都不导入。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>尚未选择文件。</translation>
    </message>
    <message>
        <source>What the files say</source>
        <translation>文件内容</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s): nothing can be imported. Put them right in the files and choose these again.</source>
        <translation>
            <numerusform>有 %n 处错误：不能导入。请在文件中改正后重新选择。</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>错误</translation>
    </message>
    <message numerus="yes">
        <source>Tried out, nothing is kept yet: %n entries can be imported.</source>
        <translation>
            <numerusform>已试运行，尚未保存：可导入 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Prices, to be approved</source>
        <translation>单价，待同意</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), in the place of all</source>
        <translation>
            <numerusform>%n 人，替换全部名单</numerusform>
        </translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <source>it is before the begin</source>
        <translation>早于起始日</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date such as 2026-03-31</source>
        <translation>“%1”不是日期，应如 2026-03-31</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a month such as 2026-03</source>
        <translation>“%1”不是月份，应如 2026-03</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no part of the organisation</source>
        <translation>“%1”不是组织中的节点</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no post of the partner</source>
        <translation>“%1”不是合作商的岗位</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount</source>
        <translation>“%1”不是金额</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be outsourced</source>
        <translation>“%1”不可外包</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a word of this column</source>
        <translation>“%1”不是本列的可用值</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>“%1”不是数字</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list such as 0:0.5;90:0.98</source>
        <translation>“%1”不是列表，应如 0:0.5;90:0.98</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 重复</translation>
    </message>
    <message>
        <source>%1 is of a month, not of a contract</source>
        <translation>%1 属于月份，不属于合同</translation>
    </message>
    <message>
        <source>there are no bands for %1</source>
        <translation>%1 没有分数档</translation>
    </message>
    <message>
        <source>there is no column scope (contracts), key (prices) or post (people)</source>
        <translation>缺少列 scope（合同）、key（单价）或 post（人员）</translation>
    </message>
    <message>
        <source>Nothing can be imported as long as there are faults.</source>
        <translation>有错误时不能导入。</translation>
    </message>
    <message>
        <source>Choose files first.</source>
        <translation>请先选择文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were imported.</source>
        <translation>
            <numerusform>已导入 %n 项。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::ui::ContractTab</name>
    <message>
        <source>from %1 to %2</source>
        <extracomment>a contract: %1 and %2 are dates</extracomment>
        <translation>自 %1 至 %2</translation>
    </message>
    <message>
        <source>Partner: %1</source>
        <translation>合作商：%1</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>区域：%1</translation>
    </message>
    <message>
        <source>Services: %1</source>
        <translation>服务目录：%1</translation>
    </message>
    <message>
        <source>Holds in this month</source>
        <translation>本月适用</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>待同意</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>条款差异</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>There are no terms that others could be made from.</source>
        <translation>没有可作为基础的条款。</translation>
    </message>
    <message>
        <source>Approve terms</source>
        <translation>同意条款</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>These terms will hold from %1 on and can&apos;t be changed any more.</source>
        <extracomment>%1 a month</extracomment>
        <translation>这些条款自 %1 起适用，之后不能再修改。</translation>
    </message>
    <message>
        <source>The terms are approved.</source>
        <translation>条款已同意。</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Terms by date</source>
        <translation>按日期的条款</translation>
    </message>
    <message>
        <source>Nobody has proposed terms yet</source>
        <translation>尚无人提出条款</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Proposed at</source>
        <translation>提出时间</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>同意人</translation>
    </message>
    <message>
        <source>Approved at</source>
        <translation>同意时间</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Propose terms…</source>
        <translation>提出条款…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>同意…</translation>
    </message>
    <message>
        <source>New contract…</source>
        <translation>新建合同…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
</context>
<context>
    <name>fw::ui::CoverageChart</name>
    <message>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>no required staff is known for this day</source>
        <translation>当日没有需求人数</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>已覆盖</translation>
    </message>
    <message>
        <source>short %1 · %2</source>
        <extracomment>%1 people, %2 hours of the day</extracomment>
        <translation>缺员 %1 · %2</translation>
    </message>
    <message>
        <source>expected SL %1</source>
        <extracomment>%1 a percentage; the expected service level</extracomment>
        <translation>预计服务水平 %1</translation>
    </message>
    <message>
        <source>occupancy %1</source>
        <extracomment>%1 a percentage</extracomment>
        <translation>占用率 %1</translation>
    </message>
    <message>
        <source>%1 h on the phones</source>
        <extracomment>%1 hours</extracomment>
        <translation>接线 %1 小时</translation>
    </message>
    <message>
        <source>Coverage · %1</source>
        <translation>覆盖 · %1</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>已排</translation>
    </message>
    <message>
        <source>required</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>simulated SL %1 ± %2</source>
        <extracomment>percentages: the simulated service level, and how far it may be off</extracomment>
        <translation>推演服务水平 %1 ± %2</translation>
    </message>
</context>
<context>
    <name>fw::ui::DecideDialog</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Decide the appeal</source>
        <translation>申诉终审</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>维持原答</translation>
    </message>
</context>
<context>
    <name>fw::ui::DelegationDialog</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>who gives a post to somebody else: %1 a name, %2 the role</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>not yet in force</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>%1 (%2) from %3</source>
        <extracomment>%1 a role, %2 parts of the organisation, %3 the log-in name of who gave it</extracomment>
        <translation>%1（%2），由 %3 委托</translation>
    </message>
    <message>
        <source>Posts held for others: %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>代行岗位：%1</translation>
    </message>
    <message>
        <source>Delegated to this person</source>
        <translation>已委托给此人的岗位</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Delegate a post</source>
        <translation>岗位委托</translation>
    </message>
    <message>
        <source>Post of</source>
        <translation>委托人</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>数据范围</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Such as: leave, training, a second site</source>
        <translation>例如：请假、培训、支援另一场地</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>委托</translation>
    </message>
</context>
<context>
    <name>fw::ui::DictionarySection</name>
    <message>
        <source>“%1” is no length of time. Examples: 15 (minutes), 2:30, 1:00:00. An empty field means no limit.</source>
        <extracomment>%1 is what the person typed</extracomment>
        <translation>“%1”不是时长。示例：15（分钟）、2:30、1:00:00。留空表示不限。</translation>
    </message>
    <message>
        <source>Reason %1 needs a code: what the switch says for it.</source>
        <translation>第 %1 个原因缺少代码，即交换机使用的名称。</translation>
    </message>
    <message>
        <source>Two reasons have the code “%1”. Capital letters make no difference.</source>
        <translation>有两个原因的代码都是“%1”。不区分大小写。</translation>
    </message>
    <message>
        <source>The quota of “%1” is shorter than its limit, so no break could use the limit.</source>
        <translation>“%1”的定额短于单次上限，单次上限无法用满。</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Reasons for a break</source>
        <translation>小休原因</translation>
    </message>
    <message>
        <source>The code is what the switch says. The limit holds for one break, the quota for all breaks of that reason in a shift.</source>
        <translation>代码是交换机使用的名称。上限针对单次小休，定额针对一个班次内该原因的全部小休。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>定额</translation>
    </message>
    <message>
        <source>Productive</source>
        <translation>生产性</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>带薪</translation>
    </message>
    <message>
        <source>Add a reason</source>
        <translation>添加原因</translation>
    </message>
    <message>
        <source>Remove the reason</source>
        <translation>删除原因</translation>
    </message>
    <message>
        <source>As the floor&apos;s configuration</source>
        <translation>恢复现场配置</translation>
    </message>
    <message>
        <source>The site&apos;s own names; an empty field keeps ours. Who is in a state longer than its limit is marked. Limits are 15 (minutes) or 2:30. F2 or typing changes a field.</source>
        <translation>本站自己的名称；留空则使用默认名称。处于某状态超过上限的客服代表会被标记。上限写作 15（分钟）或 2:30。按 F2 或直接输入即可修改。</translation>
    </message>
</context>
<context>
    <name>fw::ui::DimensionsPanel</name>
    <message>
        <source>▲ %1 points → ×%2: ¥ %3</source>
        <translation>▲ 再得 %1 分 → ×%2：¥ %3</translation>
    </message>
    <message>
        <source>▲ %1 points → ×%2: ¥ %3 alone, %4 with the lower ones</source>
        <extracomment>as above; %4 the money when the lower scores get there too</extracomment>
        <translation>▲ 再得 %1 分 → ×%2：单独 ¥ %3，连同更低者 %4</translation>
    </message>
    <message>
        <source>▼ %1 points → ×%2: ¥ %3</source>
        <extracomment>%1 points to a score band, %2 its coefficient, %3 an amount of money</extracomment>
        <translation>▼ 再失 %1 分 → ×%2：¥ %3</translation>
    </message>
    <message>
        <source>Lowest: %1 %2 → coefficient %3</source>
        <extracomment>%1 a score&apos;s name, %2 the score, %3 the coefficient</extracomment>
        <translation>最低：%1 %2 → 考核系数 %3</translation>
    </message>
    <message>
        <source>(band %1, capped by an incident)</source>
        <extracomment>behind the sentence above: %1 the coefficient of the score band</extracomment>
        <translation>（分数档 %1，因重大事件封顶）</translation>
    </message>
    <message>
        <source>highest band</source>
        <translation>最高档</translation>
    </message>
    <message>
        <source>lowest band</source>
        <translation>最低档</translation>
    </message>
    <message>
        <source>Three dimensions</source>
        <translation>三维考核</translation>
    </message>
    <message>
        <source>lowest, decides</source>
        <translation>最低，决定系数</translation>
    </message>
</context>
<context>
    <name>fw::ui::DisplaySection</name>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>fw::ui::DutyBand</name>
    <message>
        <source>Rostered %1</source>
        <extracomment>%1 hours such as 09:00-17:30</extracomment>
        <translation>排班 %1</translation>
    </message>
    <message>
        <source>adherence %1</source>
        <extracomment>%1 a percentage</extracomment>
        <translation>遵从度 %1</translation>
    </message>
</context>
<context>
    <name>fw::ui::EffectLine</name>
    <message>
        <source>Agent&apos;s month %1</source>
        <extracomment>the mean of an agent&apos;s scores of a month without this score and with it</extracomment>
        <translation>客服代表当月 %1</translation>
    </message>
    <message>
        <source>team %1</source>
        <extracomment>the same of the team</extracomment>
        <translation>班组 %1</translation>
    </message>
    <message>
        <source>%1 → %2 (n %3)</source>
        <extracomment>%1 a mean before and %2 after, %3 of how many scores</extracomment>
        <translation>%1 → %2（n %3）</translation>
    </message>
    <message>
        <source>not part of a settlement</source>
        <translation>不计入结算</translation>
    </message>
    <message>
        <source>settlement: no contract of this team in this month</source>
        <translation>结算：该班组当月没有合同</translation>
    </message>
    <message>
        <source>settlement: the month was not reckoned yet</source>
        <translation>结算：当月尚未核算</translation>
    </message>
    <message>
        <source>dimension %1 points</source>
        <translation>考核维度 %1 分</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <extracomment>money</extracomment>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>next band in %1 points</source>
        <translation>距下一档 %1 分</translation>
    </message>
</context>
<context>
    <name>fw::ui::ExpectationSection</name>
    <message>
        <source>Import what is expected</source>
        <translation>导入预期</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save what is expected</source>
        <translation>保存预期</translation>
    </message>
    <message>
        <source>larger than 20 MB</source>
        <translation>大于 20 MB</translation>
    </message>
    <message>
        <source>Not on this floor: %1.</source>
        <extracomment>%1 names of queues and teams in a file that the floor does not have</extracomment>
        <translation>本现场没有：%1。</translation>
    </message>
    <message>
        <source>Nothing is imported: four rules of alarms rest.</source>
        <translation>尚未导入，四条告警规则未生效。</translation>
    </message>
    <message>
        <source>Calls of %1 queues and agents of %2 teams and sites are expected, in intervals of %3 min.</source>
        <extracomment>%1 and %2 are numbers of queues and of teams or sites, %3 minutes</extracomment>
        <translation>已有 %1 个队列的预期来电和 %2 个班组、运营场地的预期客服代表人数，时段为 %3 分钟。</translation>
    </message>
    <message>
        <source>They came with the floor.</source>
        <translation>随现场配置而来。</translation>
    </message>
    <message>
        <source>The file is not in UTF-8. Save it as “CSV UTF-8”.</source>
        <translation>文件不是 UTF-8 编码，请另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>The first line must name the columns; “%1” is missing.</source>
        <extracomment>%1 the name of a column</extracomment>
        <translation>首行必须是列名，缺少“%1”。</translation>
    </message>
    <message>
        <source>This line has more or fewer fields than the first one.</source>
        <translation>该行的字段数与首行不同。</translation>
    </message>
    <message>
        <source>A line needs either a queue or a node.</source>
        <translation>每行须填队列或节点之一。</translation>
    </message>
    <message>
        <source>“%1” is no day: use mon to sun, daily, or a date such as 2026-11-25.</source>
        <translation>“%1”不是日期：请用 mon 至 sun、daily 或日期（如 2026-11-25）。</translation>
    </message>
    <message>
        <source>“%1” is no start of an interval: use a time on five minutes, such as 09:30.</source>
        <translation>“%1”不是时段起点：请用五分钟整的时间，如 09:30。</translation>
    </message>
    <message>
        <source>“%1” is no number from 0 to 100,000.</source>
        <translation>“%1”不是 0 至 100,000 的数字。</translation>
    </message>
    <message>
        <source>This interval of “%1” was there before.</source>
        <extracomment>%1 a queue or a team</extracomment>
        <translation>“%1”的该时段重复。</translation>
    </message>
    <message>
        <source>The file has more than 200,000 lines.</source>
        <translation>文件超过 200,000 行。</translation>
    </message>
    <message>
        <source>Nothing was imported:</source>
        <translation>未导入任何内容：</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 the number of a line of a file, %2 what is wrong there</extracomment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Expected calls and agents</source>
        <translation>预期来电与客服代表</translation>
    </message>
    <message>
        <source>A CSV file with the columns queue, node, day, start, calls, agents. A line is about a queue (by the switch&apos;s name) with its calls, or about a team or site (by its id) with its scheduled agents. “Save as” writes what holds now, or lines to be filled in.</source>
        <translation>CSV 文件，列为 queue、node、day、start、calls、agents。每行要么是一个队列（交换机上的名称）的来电量，要么是一个班组或运营场地（编号）的排班客服代表人数。“另存为”写出当前内容，或待填写的行。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>预期</translation>
    </message>
</context>
<context>
    <name>fw::ui::ExportSection</name>
    <message>
        <source>Large exports</source>
        <translation>大批量导出</translation>
    </message>
    <message>
        <source>Rows without approval</source>
        <translation>免审批行数</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>A report, a table, a roster or a copy of one with more rows than this leaves the program only when somebody else gives a name and a password and approves it. Both names go into the audit trail. A desk without accounts asks nobody.</source>
        <translation>报表、表格、排班表及其复制内容的行数超过此值时，须由另一人输入用户名和密码批准后才能导出。两人的姓名都会记入审计日志。未启用账号的工作台不作此要求。</translation>
    </message>
</context>
<context>
    <name>fw::ui::FeasibilityDialog</name>
    <message>
        <source>Feasibility of a contract</source>
        <translation>合同可行性</translation>
    </message>
    <message>
        <source>Seats held open</source>
        <translation>开放席位</translation>
    </message>
    <message>
        <source>Hours of a day</source>
        <translation>每天小时数</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>Lost to leave, sickness, training</source>
        <translation>休假、病假、培训损耗</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>末日早于首日。</translation>
    </message>
    <message>
        <source>The people can hold all seats.</source>
        <translation>现有人数能够保证全部席位。</translation>
    </message>
    <message>
        <source>Only with overtime: the standard hours fill %1.</source>
        <translation>须靠加班：标准工时只能满足 %1。</translation>
    </message>
    <message>
        <source>Not feasible: the people fill %1 of what is wanted.</source>
        <extracomment>%1 a percentage of the hours that are wanted</extracomment>
        <translation>不可行：现有人数只能满足需求的 %1。</translation>
    </message>
    <message>
        <source>Wanted: %1 seats × %2 h × %3 days = %4 h.</source>
        <extracomment>seats, hours, days, and their product in hours</extracomment>
        <translation>需求：%1 席 × %2 小时 × %3 天 = %4 小时。</translation>
    </message>
    <message>
        <source>There: %1 people × %2 standard hours = %3 h.</source>
        <extracomment>people, standard hours of each without what is lost, and their product in hours</extracomment>
        <translation>现有：%1 人 × %2 标准工时 = %3 小时。</translation>
    </message>
    <message>
        <source>That holds %1 seats open throughout.</source>
        <extracomment>%1 seats</extracomment>
        <translation>可全程开放 %1 席。</translation>
    </message>
    <message>
        <source>%1 h are left over.</source>
        <extracomment>hours</extracomment>
        <translation>剩余 %1 小时。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) would be enough.</source>
        <translation>
            <numerusform>%n 人即可。</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to %1 of the people&apos;s hours may be lost.</source>
        <extracomment>%1 a percentage of the people&apos;s hours</extracomment>
        <translation>工时损失最多可达 %1。</translation>
    </message>
    <message>
        <source>%1 h are missing. Any one of these would do:</source>
        <extracomment>hours</extracomment>
        <translation>缺 %1 小时。以下任一办法均可：</translation>
    </message>
    <message numerus="yes">
        <source>%n more person(s), %1 in all</source>
        <translation>
            <numerusform>增加 %n 人，共 %1 人</numerusform>
        </translation>
    </message>
    <message>
        <source>overtime: %1 h of the %2 h that the law allows at most</source>
        <extracomment>%1 and %2 hours</extracomment>
        <translation>加班 %1 小时（法定上限共 %2 小时）</translation>
    </message>
    <message numerus="yes">
        <source>%n more person(s) when all work the most overtime that the law allows (%1 h now)</source>
        <translation>
            <numerusform>全员加班至法定上限（现为 %1 小时），再增加 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>all seats open for %1 h a day instead of %2 h</source>
        <extracomment>%1 and %2 hours of a day</extracomment>
        <translation>全部席位每天开放 %1 小时，而非 %2 小时</translation>
    </message>
    <message>
        <source>%1 seats instead of %2</source>
        <extracomment>%1 and %2 seats</extracomment>
        <translation>席位由 %2 减为 %1</translation>
    </message>
</context>
<context>
    <name>fw::ui::FillDialog</name>
    <message>
        <source>Fill from a rotation</source>
        <translation>按轮班填充</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Mend broken rules afterwards</source>
        <translation>填充后修复违反的规则</translation>
    </message>
    <message>
        <source>Empty cells are filled; what is planned or pinned stays.</source>
        <translation>只填充空格；已安排或锁定的保持不变。</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>轮班方式</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Groups that take turns</source>
        <translation>轮换组数</translation>
    </message>
    <message>
        <source>There is no rotation for the shift patterns of this site.</source>
        <translation>本场地的班次模板没有可用的轮班方式。</translation>
    </message>
    <message>
        <source>Fill from %1</source>
        <translation>按“%1”填充</translation>
    </message>
    <message>
        <source>No cell is empty.</source>
        <translation>没有空格。</translation>
    </message>
</context>
<context>
    <name>fw::ui::FirstAdminDialog</name>
    <message>
        <source>Set up accounts</source>
        <translation>启用账号</translation>
    </message>
    <message>
        <source>From now on everybody at this desk logs in, and sees and does what the own role includes. The first account administers the others; it sees no calls. There is no way back without the file of this desk, and nobody can look a password up.</source>
        <translation>从现在起，使用此工作台须先登录，所见与所为以本人角色为限。首个账号用于管理其他账号，看不到通话。启用后只能通过此工作台的数据文件恢复，密码无法查询。</translation>
    </message>
    <message>
        <source>Log-in name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>再次输入密码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>fw::ui::FirstStartDialog</name>
    <message>
        <source>Start the demo</source>
        <translation>启动演示</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Welcome to Floorwarden</source>
        <translation>欢迎使用现场督导台</translation>
    </message>
    <message>
        <source>Which floor do you want to see? You can change this later in the settings.</source>
        <translation>您想查看哪个现场？以后可以在设置中更改。</translation>
    </message>
    <message>
        <source>Try the demo floor</source>
        <translation>试用演示现场</translation>
    </message>
    <message>
        <source>A simulated call centre on this computer. Nothing leaves it, and nothing real is touched.</source>
        <translation>在本机上模拟的呼叫中心。数据不会离开本机，也不会影响任何真实系统。</translation>
    </message>
    <message>
        <source>Connect to a switch</source>
        <translation>连接交换机</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Asterisk 16 to 22 by its manager interface (AMI). Floorwarden does no more than the account may.</source>
        <translation>通过管理接口（AMI）连接 Asterisk 16 至 22。现场督导台的操作不超出该账号的权限。</translation>
    </message>
    <message>
        <source>Join and log in</source>
        <translation>加入并登录</translation>
    </message>
    <message>
        <source>Join a floor that others record</source>
        <translation>加入由他人记录的现场</translation>
    </message>
    <message>
        <source>A recorder writes what the switches tell into a PostgreSQL database. You log in there with your own account.</source>
        <translation>记录程序把交换机的消息写入 PostgreSQL 数据库。您用自己的账号登录。</translation>
    </message>
</context>
<context>
    <name>fw::ui::FloorPage</name>
    <message>
        <source>%1 · worst first</source>
        <extracomment>remark beside the title &quot;Queues&quot;: %1 their number</extracomment>
        <translation>%1 · 最需关注优先</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>agents longer in their state than allowed, as short as possible</extracomment>
        <translation>超时</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>数据范围</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>客服代表</translation>
    </message>
    <message>
        <source>Waiting callers</source>
        <translation>等待呼叫</translation>
    </message>
    <message>
        <source>Last hour, 5 minutes each</source>
        <translation>近一小时，每 5 分钟一段</translation>
    </message>
    <message>
        <source>Calls of the last hour</source>
        <translation>近一小时话务</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>the agents as a table, and as a map of their seats</extracomment>
        <translation>列表</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位图</translation>
    </message>
    <message>
        <source>Find agent</source>
        <translation>查找客服代表</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>the find field while it is empty: %1 the key that leads there</extracomment>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find ( %1 )</source>
        <translation>查找 ( %1 )</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>没有等待呼叫</translation>
    </message>
</context>
<context>
    <name>fw::ui::ForecastChart</name>
    <message>
        <source>Calls that came, and the forecast</source>
        <translation>实际话务与预测</translation>
    </message>
    <message>
        <source>%1 calls came</source>
        <extracomment>%1 a number</extracomment>
        <translation>实际 %1 通</translation>
    </message>
    <message>
        <source>forecast %1, from %2 to %3</source>
        <extracomment>three numbers of calls: the forecast and its interval</extracomment>
        <translation>预测 %1，区间 %2 至 %3</translation>
    </message>
    <message>
        <source>last same weekday %1, 4-week mean %2</source>
        <extracomment>two numbers of calls</extracomment>
        <translation>上周同日 %1，四周均值 %2</translation>
    </message>
    <message>
        <source>came</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>forecast with its interval</source>
        <translation>预测及其区间</translation>
    </message>
    <message>
        <source>last same weekday</source>
        <translation>上周同日</translation>
    </message>
    <message>
        <source>4-week mean</source>
        <translation>四周均值</translation>
    </message>
</context>
<context>
    <name>fw::ui::ForecastPage</name>
    <message>
        <source>There is no queue that you may see.</source>
        <translation>没有您可查看的队列。</translation>
    </message>
    <message>
        <source>Reading the calls and choosing a model…</source>
        <translation>正在读取话务并选择模型…</translation>
    </message>
    <message>
        <source>Published; it is judged as the calls come.</source>
        <translation>已发布；来电到达后将自动评判。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>First day of the forecast</source>
        <translation>预测首日</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>预测期</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n 周</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Standard…</source>
        <translation>标准…</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>日历…</translation>
    </message>
    <message>
        <source>Requirement of a team…</source>
        <translation>用作班组需求…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Import calls from CSV…</source>
        <translation>从 CSV 导入话务…</translation>
    </message>
    <message>
        <source>Export the forecast as CSV…</source>
        <translation>将预测导出为 CSV…</translation>
    </message>
</context>
<context>
    <name>fw::ui::ForecastPapers</name>
    <message>
        <source>Import calls</source>
        <translation>导入话务</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>What the file has</source>
        <translation>文件内容</translation>
    </message>
    <message numerus="yes">
        <source>%n interval(s) of %1</source>
        <extracomment>%1 a queue</extracomment>
        <translation>
            <numerusform>%1：%n 个时段</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2; days that are there already are replaced</source>
        <extracomment>two days</extracomment>
        <translation>自 %1 至 %2；已有日期将被替换</translation>
    </message>
    <message>
        <source>Nothing is imported as long as lines are wrong.</source>
        <translation>存在错误行时不导入任何内容。</translation>
    </message>
    <message>
        <source>The file has no calls.</source>
        <translation>文件中没有话务。</translation>
    </message>
    <message numerus="yes">
        <source>%n interval(s) were imported.</source>
        <translation>
            <numerusform>已导入 %n 个时段。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the forecast</source>
        <translation>导出预测</translation>
    </message>
</context>
<context>
    <name>fw::ui::ForecastTab</name>
    <message>
        <source>shrinkage %1, %2</source>
        <extracomment>%1 a percentage, %2 &quot;added up&quot; or &quot;each of what is left&quot;</extracomment>
        <translation>损耗率 %1，%2</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>One agent fewer or more</source>
        <translation>增减一名客服代表</translation>
    </message>
    <message>
        <source>%1: one agent fewer or more</source>
        <extracomment>%1 a time of the day</extracomment>
        <translation>%1：增减一名客服代表</translation>
    </message>
    <message>
        <source>one fewer</source>
        <translation>少一人</translation>
    </message>
    <message>
        <source>required</source>
        <translation>所需</translation>
    </message>
    <message>
        <source>one more</source>
        <translation>多一人</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day in a chart: 20 Nov</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Calls by day</source>
        <translation>按日话务</translation>
    </message>
    <message>
        <source>Calls on %1</source>
        <translation>%1 的话务</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>图表内容</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>low and high: sums over the intervals, the widest case</source>
        <translation>下限与上限为各时段之和，即最宽情形</translation>
    </message>
    <message>
        <source>Forecast by day</source>
        <translation>按日预测</translation>
    </message>
    <message>
        <source>Forecast by interval</source>
        <translation>按时段预测</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>话务</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>High</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Agents</source>
        <comment>the most that are required at once</comment>
        <translation>人数</translation>
    </message>
    <message>
        <source>Gross</source>
        <comment>people to be rostered, with shrinkage</comment>
        <translation>排班人数</translation>
    </message>
    <message>
        <source>SL</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>Occup.</source>
        <comment>occupancy, short</comment>
        <translation>占用率</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>所需</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>占用率</translation>
    </message>
    <message>
        <source>No forecast yet</source>
        <translation>尚无预测</translation>
    </message>
</context>
<context>
    <name>fw::ui::GroupRadar</name>
    <message>
        <source>Groups of indicators</source>
        <translation>指标组</translation>
    </message>
</context>
<context>
    <name>fw::ui::HandoverDialog</name>
    <message>
        <source>Hand over the shift</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>What the machine says of the shift</source>
        <translation>系统生成的本班情况</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>To follow, one a line</source>
        <translation>需跟进事项，每行一项</translation>
    </message>
</context>
<context>
    <name>fw::ui::HandoverTab</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>a shift: %1 date and time, %2 time</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n not signed</source>
        <translation>
            <numerusform>%n 份未签字</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the handover</source>
        <translation>保存交接班</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Shift handovers</source>
        <translation>交接班记录</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>number of a handover</extracomment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>交班人</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>接班人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>交班…</translation>
    </message>
    <message>
        <source>Read and sign…</source>
        <translation>阅读并签字…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>保存为 PDF…</translation>
    </message>
    <message>
        <source>Show the floor then</source>
        <translation>回放当时现场</translation>
    </message>
</context>
<context>
    <name>fw::ui::HandsModel</name>
    <message>
        <source>Question</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>Met</source>
        <extracomment>hands of those who think that the question was met</extracomment>
        <translation>达标</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>质检结果</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>the share of hands that scored as the evaluator did</extracomment>
        <translation>一致</translation>
    </message>
</context>
<context>
    <name>fw::ui::HappeningsModel</name>
    <message>
        <source>Alarm</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>a moment that somebody marked to find it again</extracomment>
        <translation>标记</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
</context>
<context>
    <name>fw::ui::HeaderBar</name>
    <message>
        <source>Data as of %1</source>
        <extracomment>%1 is a time of day: how old the figures on the screen are</extracomment>
        <translation>数据截至 %1</translation>
    </message>
    <message>
        <source>Interval %1–%2</source>
        <extracomment>the current interval of the statistics, such as &quot;10:30–11:00&quot;</extracomment>
        <translation>时段 %1–%2</translation>
    </message>
    <message>
        <source>Switch to the dark theme</source>
        <translation>切换到深色主题</translation>
    </message>
    <message>
        <source>Switch to the light theme</source>
        <translation>切换到浅色主题</translation>
    </message>
    <message>
        <source>Floorwarden</source>
        <extracomment>the product&apos;s name</extracomment>
        <translation>现场督导台</translation>
    </message>
    <message>
        <source>中文</source>
        <extracomment>the other language in its own words: 中文 here, EN in the Chinese translation</extracomment>
        <translation>EN</translation>
    </message>
    <message>
        <source>Switch the language</source>
        <translation>切换语言</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>当前时间</translation>
    </message>
    <message>
        <source>The past</source>
        <extracomment>instead of how old the figures are: they are not of the present</extracomment>
        <translation>回放中</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)/s</source>
        <extracomment>events of the switches per second</extracomment>
        <translation>
            <numerusform>%n 事件/秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::ui::HearingBar</name>
    <message>
        <source>Silence and overtalk: %1 heard, %2 not heard yet, %3 without a recording</source>
        <extracomment>how many recordings of a plan&apos;s calls a machine has listened to</extracomment>
        <translation>静音和抢话：已检测 %1 通，未检测 %2 通，无录音 %3 通</translation>
    </message>
    <message>
        <source>Recordings listened to</source>
        <translation>已检测的录音</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Listen to recordings</source>
        <translation>检测录音</translation>
    </message>
    <message>
        <source>What was heard until now is kept</source>
        <translation>已检测的结果会保留</translation>
    </message>
    <message>
        <source>Looks for silence from 10 s and overtalk from 3 s in the recordings that nobody listened to yet</source>
        <translation>在尚未检测的录音中查找 10 秒以上的静音和 3 秒以上的抢话</translation>
    </message>
</context>
<context>
    <name>fw::ui::HeatMap</name>
    <message>
        <source>Weekdays by time of day</source>
        <translation>星期与时段</translation>
    </message>
</context>
<context>
    <name>fw::ui::ImportSection</name>
    <message>
        <source>Choose logs</source>
        <translation>选择日志</translation>
    </message>
    <message>
        <source>Logs of queues (queue_log*)</source>
        <translation>队列日志 (queue_log*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>What was imported before stays; start again to go on from there.</source>
        <translation>此前已导入的内容保留；再次开始即可从该处继续。</translation>
    </message>
    <message>
        <source>Cancelled. What was imported stays; start again to go on from there.</source>
        <translation>已取消。已导入的内容保留；再次开始即可从该处继续。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 a sentence of what became of it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>The first %n line(s) that were not counted</source>
        <translation>
            <numerusform>前 %n 行未计入的日志</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that were not counted</source>
        <translation>未计入的日志行</translation>
    </message>
    <message>
        <source>Import of queue_log</source>
        <translation>导入 queue_log</translation>
    </message>
    <message>
        <source>Brings what an Asterisk logged before it was recorded here into reports. Rotated and packed files may be chosen together, in any order. What was imported before is left out. A log tells no hold, no ringing that was answered, and no time of agents whose coming and going it does not name: those stay uncounted.</source>
        <translation>把 Asterisk 在本机开始记录之前写下的日志纳入报表。轮转和压缩的文件可以一起选择，顺序不限。此前已导入的内容会跳过。日志不记录保持时长、已接听的振铃，也不记录未写明上下线的客服代表的时间：这些不计入。</translation>
    </message>
    <message>
        <source>Switch:</source>
        <translation>交换机：</translation>
    </message>
    <message>
        <source>Switch that wrote the logs</source>
        <translation>写下这些日志的交换机</translation>
    </message>
    <message>
        <source>Chosen logs</source>
        <translation>已选日志</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Start import</source>
        <translation>开始导入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>取消导入</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>fw::ui::IncidentDetail</name>
    <message>
        <source>nobody owns it</source>
        <extracomment>of an incident: %1 a person</extracomment>
        <translation>无处理人</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>处理人 %1</translation>
    </message>
    <message>
        <source>opened %1 by %2</source>
        <extracomment>of an incident: %1 date and time, %2 a person</extracomment>
        <translation>%2 于 %1 登记</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <extracomment>of an incident: %1 what its cause was</extracomment>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>No incident is chosen</source>
        <translation>未选择事件</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <extracomment>an incident: %1 its number, %2 its title</extracomment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>前 15 分钟</translation>
    </message>
    <message>
        <source>Queues then</source>
        <translation>当时队列</translation>
    </message>
    <message>
        <source>Alarms then</source>
        <translation>当时告警</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>number of callers who wait</extracomment>
        <translation>等待</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>呼入请求量</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>接通量</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>放弃量</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>示闲</translation>
    </message>
    <message>
        <source>On calls</source>
        <extracomment>agents who ring, talk or wrap up</extracomment>
        <translation>通话中</translation>
    </message>
    <message>
        <source>On break</source>
        <translation>小休</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>产生</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Timeline of the incident</source>
        <translation>事件时间轴</translation>
    </message>
    <message>
        <source>The floor&apos;s last 15 minutes before the incident</source>
        <translation>事件登记前 15 分钟的现场</translation>
    </message>
    <message>
        <source>Queues in the 15 minutes before the incident</source>
        <translation>事件登记前 15 分钟的队列</translation>
    </message>
    <message>
        <source>Alarms that were open</source>
        <translation>当时未消除的告警</translation>
    </message>
    <message>
        <source>Links and attachments</source>
        <translation>关联与附件</translation>
    </message>
</context>
<context>
    <name>fw::ui::IncidentDialog</name>
    <message>
        <source>Open an incident</source>
        <translation>登记事件</translation>
    </message>
    <message>
        <source>Severity and class</source>
        <translation>级别与分类</translation>
    </message>
    <message>
        <source>Link to the incident</source>
        <translation>关联到事件</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>The last 15 minutes of the floor are kept with it, as they were when you pressed the key.</source>
        <translation>按键时刻之前 15 分钟的现场已冻结，随事件一并保存。</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>发生了什么？</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a link of an incident: %1 alarm, call, agent or queue, %2 which one</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>关联到</translation>
    </message>
</context>
<context>
    <name>fw::ui::IncidentFlow</name>
    <message>
        <source>Open an incident</source>
        <translation>登记事件</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>a caller who waits: %1 a masked number, %2 a queue</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>What happened, or what is done?</source>
        <translation>发生了什么，或做了什么处理？</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Who takes it over?</source>
        <translation>由谁处理？</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Where is it? An address, a path, or the number of a paper.</source>
        <translation>在哪里？填写网址、路径或文件编号。</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>关闭事件</translation>
    </message>
    <message>
        <source>What was the cause?</source>
        <translation>原因是什么？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>fw::ui::IncidentsPage</name>
    <message>
        <source>Nobody signed handover #%1 within 15 minutes: it is escalated.</source>
        <extracomment>%1 is the number of a handover</extracomment>
        <translation>交接班 #%1 在 15 分钟内无人签字：已升级。</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
</context>
<context>
    <name>fw::ui::IncidentsTab</name>
    <message>
        <source>Add a note to the incident</source>
        <translation>为事件添加说明</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 件未关闭</numerusform>
        </translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Not closed</source>
        <extracomment>incidents that are not closed</extracomment>
        <translation>未关闭</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Which incidents</source>
        <translation>显示哪些事件</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find an incident</source>
        <translation>查找事件</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>number of an incident</extracomment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Open an incident…</source>
        <translation>登记事件…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>说明…</translation>
    </message>
    <message>
        <source>Owner…</source>
        <translation>处理人…</translation>
    </message>
    <message>
        <source>Severity…</source>
        <translation>级别…</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>关联…</translation>
    </message>
    <message>
        <source>Attachment…</source>
        <translation>附件…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>关闭…</translation>
    </message>
    <message>
        <source>Show the floor then</source>
        <translation>回放当时现场</translation>
    </message>
</context>
<context>
    <name>fw::ui::IntervalChart</name>
    <message>
        <source>Offered</source>
        <translation>呼入请求量</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>接通量</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>放弃量</translation>
    </message>
    <message>
        <source>%1: %2 offered, %3 answered, %4 abandoned</source>
        <extracomment>a bar of a chart for screen readers: %1 a time of day, %2 to %4 numbers of calls</extracomment>
        <translation>%1：呼入 %2，接听 %3，放弃 %4</translation>
    </message>
</context>
<context>
    <name>fw::ui::IntradayChart</name>
    <message>
        <source>Calls and people of the day</source>
        <translation>当日话务与人员</translation>
    </message>
    <message>
        <source>Forecast %1, updated %2, came %3</source>
        <extracomment>%1 to %4 numbers of calls and a percentage; parts of a tool tip</extracomment>
        <translation>预测 %1，修正 %2，实际 %3</translation>
    </message>
    <message>
        <source>Required %1, scheduled %2, present %3</source>
        <translation>需求 %1，排班 %2，在岗 %3</translation>
    </message>
    <message>
        <source>Service level %1, expected %2</source>
        <translation>服务水平 %1，预计 %2</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>来话</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>updated forecast</source>
        <translation>修正预测</translation>
    </message>
    <message>
        <source>service level</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>required</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>present</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>expected to be there</source>
        <translation>预计在岗</translation>
    </message>
</context>
<context>
    <name>fw::ui::IntradayPage</name>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Intervals of the day</source>
        <translation>当日各时段</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Calls, service level and people</source>
        <translation>话务、服务水平与人员</translation>
    </message>
    <message>
        <source>Open the forecast page</source>
        <translation>打开话务预测页</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Required now</source>
        <translation>修正需求</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>SL</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>SL expected</source>
        <translation>预计服务水平</translation>
    </message>
    <message>
        <source>%1 · all queues</source>
        <extracomment>%1 a part of the organisation</extracomment>
        <translation>%1 · 全部队列</translation>
    </message>
    <message>
        <source>There are no queues whose forecast you may see.</source>
        <translation>没有您可查看预测的队列。</translation>
    </message>
    <message>
        <source>No forecast was published for this day. Publish one, and the day is held against it here.</source>
        <translation>当日没有已发布的话务预测。发布后，此处将对照显示。</translation>
    </message>
    <message>
        <source>as it was on %1 at %2</source>
        <extracomment>%1 a date, %2 a time</extracomment>
        <translation>%1 %2 时的情况</translation>
    </message>
    <message>
        <source>no roster was released for this day</source>
        <translation>当日没有已放行的排班表</translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s) without a forecast are left out</source>
        <translation>
            <numerusform>%n 个队列没有预测，未计入</numerusform>
        </translation>
    </message>
    <message>
        <source>target %1</source>
        <extracomment>%1 a percentage</extracomment>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>SL so far</source>
        <translation>当前累计服务水平</translation>
    </message>
    <message>
        <source>SL at the day&apos;s end</source>
        <translation>预计全日服务水平</translation>
    </message>
    <message>
        <source>if nothing is done</source>
        <translation>不作调整时</translation>
    </message>
    <message>
        <source>needs a released roster</source>
        <translation>需要已放行的排班表</translation>
    </message>
    <message>
        <source>Calls so far</source>
        <extracomment>%1 calls, %2 a difference in per cent</extracomment>
        <translation>累计来话</translation>
    </message>
    <message>
        <source>forecast %1 · %2</source>
        <translation>预测 %1 · %2</translation>
    </message>
    <message>
        <source>× %1 since %2</source>
        <extracomment>%1 a factor such as 1.08, %2 a time</extracomment>
        <translation>自 %2 起 × %1</translation>
    </message>
    <message>
        <source>not corrected yet</source>
        <translation>尚未修正</translation>
    </message>
    <message>
        <source>Updated forecast</source>
        <translation>修正预测</translation>
    </message>
    <message>
        <source>of %1 scheduled</source>
        <translation>排班 %1 人</translation>
    </message>
    <message numerus="yes">
        <source> · %n gone</source>
        <extracomment>behind &quot;of 12 scheduled&quot;; people who did not come or have left</extracomment>
        <translation>
            <numerusform> · %n 人缺席</numerusform>
        </translation>
    </message>
    <message>
        <source>Present now</source>
        <translation>当前在岗</translation>
    </message>
    <message>
        <source>Gap now</source>
        <translation>当前缺口</translation>
    </message>
    <message>
        <source>%1 required</source>
        <extracomment>%1 people</extracomment>
        <translation>需求 %1 人</translation>
    </message>
</context>
<context>
    <name>fw::ui::JournalBar</name>
    <message>
        <source>The journal could not be written for too long. What happens from now on is not recorded; start Floorwarden again when the cause is gone.</source>
        <translation>现场日志长时间无法写入，此后发生的事不再记录；请排除原因后重新启动现场督导台。</translation>
    </message>
    <message>
        <source>The journal is not written: %1</source>
        <extracomment>%1 why the journal can&apos;t be written</extracomment>
        <translation>现场日志无法写入：%1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is lost yet: %n event(s) wait in memory, and it is tried again.</source>
        <translation>
            <numerusform>目前没有丢失：内存中有 %n 个事件等待写入，正在重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk of the journal is nearly full: %1 are left. Make room, or soon nothing is recorded any more.</source>
        <extracomment>%1 a size as &quot;812 MB&quot;</extracomment>
        <translation>现场日志所在磁盘即将写满：剩余 %1。请腾出空间，否则很快将无法继续记录。</translation>
    </message>
</context>
<context>
    <name>fw::ui::KeySection</name>
    <message>
        <source>%1 also belongs to %2</source>
        <extracomment>%1 keys such as Ctrl+E, %2 names of actions</extracomment>
        <translation>%1 同时属于 %2</translation>
    </message>
    <message>
        <source>changed, delivered without keys</source>
        <extracomment>remark on an action whose keys the user changed: %1 the delivered keys</extracomment>
        <translation>已更改，出厂无按键</translation>
    </message>
    <message>
        <source>changed, delivered as %1</source>
        <translation>已更改，出厂为 %1</translation>
    </message>
    <message>
        <source>%1 already belongs to %2. Nothing is changed yet.</source>
        <translation>%1 已属于 %2。尚未更改。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Choose an action, press the new keys in the field below and set them. Keys act on the page that is shown; letters only where a list has the focus.</source>
        <translation>选择一项操作，在下方输入框中按下新的按键并设定。按键对当前页面有效；字母键只在列表获得焦点时有效。</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Beside the keys that it has</source>
        <translation>保留原有按键</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>不设按键</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>恢复出厂</translation>
    </message>
    <message>
        <source>All keys as delivered</source>
        <translation>全部按键恢复出厂</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>改归此操作</translation>
    </message>
</context>
<context>
    <name>fw::ui::KpiCardTab</name>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Standard %1 · challenge %2</source>
        <extracomment>values of an indicator: where its points begin, and where all are reached</extracomment>
        <translation>标准值 %1 · 挑战值 %2</translation>
    </message>
    <message>
        <source>Contract %1</source>
        <extracomment>what a contract promises of an indicator</extracomment>
        <translation>合同承诺 %1</translation>
    </message>
    <message>
        <source>broken by %1</source>
        <translation>差 %1</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Indicators as cards</source>
        <translation>指标卡</translation>
    </message>
    <message>
        <source>Percent of points</source>
        <translation>得分率</translation>
    </message>
    <message>
        <source>Columns of the heat map</source>
        <translation>热力图的列</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>按区域</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月份</translation>
    </message>
</context>
<context>
    <name>fw::ui::KpiTab</name>
    <message>
        <source>if it earned all of its points</source>
        <translation>若得满分</translation>
    </message>
    <message>
        <source>scores are frozen; for the next month</source>
        <translation>分数已冻结，供下月参考</translation>
    </message>
    <message>
        <source>Nobody knows its rule.</source>
        <translation>评分规则不明。</translation>
    </message>
    <message>
        <source>Linear: %1% of the points at %2, all of them at %3.</source>
        <extracomment>%1 percent of the points at %2, all points at %3</extracomment>
        <translation>线性：%2 时得 %1% 的分，%3 时得满分。</translation>
    </message>
    <message>
        <source>All points from %1 on, else none.</source>
        <translation>达到 %1 得满分，否则不得分。</translation>
    </message>
    <message>
        <source>%1% of the points are lost for each %2 above %3.</source>
        <extracomment>points are lost for each unit above a limit</extracomment>
        <translation>超过 %3 后每 %2 扣 %1% 的分。</translation>
    </message>
    <message>
        <source>Steps: %1.</source>
        <translation>分档：%1。</translation>
    </message>
    <message>
        <source>Between these values: %1.</source>
        <translation>在各值之间插值：%1。</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>权重 %1</translation>
    </message>
    <message>
        <source>Its guard has taken points away.</source>
        <translation>因前提条件未满足，得分受限。</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>thick line: standard value, thin line: challenge value</source>
        <translation>粗线：标准值，细线：挑战值</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What could still move the band</source>
        <translation>可影响分数档的指标</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>指标组</translation>
    </message>
    <message>
        <source>The terms have no indicators</source>
        <translation>条款中没有指标</translation>
    </message>
    <message>
        <source>Every indicator earns all of its points</source>
        <translation>所有指标均得满分</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Earned %</source>
        <translation>得分率 %</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低分</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>考核系数</translation>
    </message>
    <message>
        <source>Payable ¥</source>
        <translation>应付 ¥</translation>
    </message>
</context>
<context>
    <name>fw::ui::LineErrorModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Why it was not counted</source>
        <translation>未计入的原因</translation>
    </message>
    <message>
        <source>Begin of the line</source>
        <translation>行首内容</translation>
    </message>
</context>
<context>
    <name>fw::ui::LinkLogModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>column: what was wrong</extracomment>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>fw::ui::LinkTableModel</name>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>%1 permission classes that the account lacks</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>缺 %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>milliseconds</extracomment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>How often the whole state was read from the switch and compared</source>
        <translation>从交换机读取全部状态并核对的次数</translation>
    </message>
    <message>
        <source>Differences that such a comparison set right</source>
        <translation>核对时更正的差异</translation>
    </message>
    <message>
        <source>Events that were numbered and never came</source>
        <translation>有编号但未收到的事件</translation>
    </message>
    <message>
        <source>The switch&apos;s clock minus the clock of this desk</source>
        <translation>交换机时钟减本机时钟</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Latency, 10 min</source>
        <translation>延迟，10 分钟</translation>
    </message>
    <message>
        <source>Events/s</source>
        <translation>事件/秒</translation>
    </message>
    <message>
        <source>Last event</source>
        <extracomment>column: how long ago the last event came</extracomment>
        <translation>最近事件</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>重连</translation>
    </message>
    <message>
        <source>Reconciles</source>
        <extracomment>column: how often the whole state was compared</extracomment>
        <translation>核对</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>column: events that never came</extracomment>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟差</translation>
    </message>
    <message>
        <source>Rights</source>
        <extracomment>column: what the account on the switch may do</extracomment>
        <translation>权限</translation>
    </message>
</context>
<context>
    <name>fw::ui::LinksPage</name>
    <message>
        <source>Connect to the chosen switch now</source>
        <translation>立即连接所选交换机</translation>
    </message>
    <message>
        <source>Links to the switches</source>
        <translation>交换机连接</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>连接记录</translation>
    </message>
    <message>
        <source>Irregularities since the start</source>
        <translation>启动以来的异常</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>立即连接</translation>
    </message>
    <message>
        <source>The chosen switch, without waiting for the next attempt (Ctrl+R)</source>
        <translation>立即连接所选交换机，不等下次重试 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>立即核对</translation>
    </message>
    <message>
        <source>Ask the switches for everything again (F5)</source>
        <translation>向交换机重新读取全部状态 (F5)</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>还没有发生过</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>fw::ui::LockScreen</name>
    <message>
        <source>What is done here is recorded under the name that logs in.</source>
        <translation>在此进行的操作均以登录人名义记录。</translation>
    </message>
    <message>
        <source>Floorwarden</source>
        <extracomment>the product&apos;s name</extracomment>
        <translation>现场督导台</translation>
    </message>
</context>
<context>
    <name>fw::ui::MainWindow</name>
    <message>
        <source>Floorwarden</source>
        <extracomment>title of the window: %1 is who is logged in, with the role</extracomment>
        <translation>现场督导台</translation>
    </message>
    <message>
        <source>Ask the switches for everything again</source>
        <translation>向交换机重新取全部数据</translation>
    </message>
    <message>
        <source>Full screen on or off</source>
        <translation>全屏开/关</translation>
    </message>
    <message>
        <source>Floorwarden – %1</source>
        <translation>现场督导台 – %1</translation>
    </message>
</context>
<context>
    <name>fw::ui::MeasureSection</name>
    <message>
        <source>A short abandon cannot last longer than the threshold.</source>
        <translation>短时放弃不能长于阈值。</translation>
    </message>
    <message>
        <source>answered in time ÷ (answered + abandoned)</source>
        <translation>限时接通量 ÷（接通量 + 放弃量）</translation>
    </message>
    <message>
        <source>answered in time ÷ answered</source>
        <translation>限时接通量 ÷ 接通量</translation>
    </message>
    <message>
        <source>(answered in time + abandoned in time) ÷ (answered + abandoned)</source>
        <translation>（限时接通量 + 限时放弃量）÷（接通量 + 放弃量）</translation>
    </message>
    <message>
        <source>answered in time ÷ (answered + abandoned after the threshold)</source>
        <translation>限时接通量 ÷（接通量 + 超时放弃量）</translation>
    </message>
    <message>
        <source>answered in time ÷ (answered + abandoned − short abandons)</source>
        <translation>限时接通量 ÷（接通量 + 放弃量 − 短时放弃量）</translation>
    </message>
    <message>
        <source>answered in time ÷ (answered + abandoned + overflowed)</source>
        <translation>限时接通量 ÷（接通量 + 放弃量 + 溢出量）</translation>
    </message>
    <message>
        <source>answered in time ÷ offered</source>
        <translation>限时接通量 ÷ 呼入请求量</translation>
    </message>
    <message>
        <source>all that left the queue in time ÷ offered</source>
        <translation>限时离队总量 ÷ 呼入请求量</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>统计口径</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>Short abandon</source>
        <translation>短时放弃</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 分钟</translation>
    </message>
    <message>
        <source>A wait of exactly the threshold is in time</source>
        <translation>等待恰好等于阈值算限时内</translation>
    </message>
    <message>
        <source>A wait of exactly the threshold is late</source>
        <translation>等待恰好等于阈值算超时</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>unit behind a number: seconds</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Queues with a rule of their own in the floor&apos;s configuration keep it. The formula&apos;s id stands beside every figure.</source>
        <translation>现场配置中有单独规则的队列不受影响。每个数值旁都标有公式编号。</translation>
    </message>
    <message>
        <source>After a change here this desk connects to the switches again and starts counting anew.</source>
        <translation>更改此处后，本机将重新连接交换机，统计重新开始。</translation>
    </message>
</context>
<context>
    <name>fw::ui::MetricDialog</name>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Metrics of the report</source>
        <translation>报表指标</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find a metric</source>
        <translation>查找指标</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Formula id</source>
        <translation>公式编号</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Says nothing about such rows.</source>
        <translation>对此类行没有意义。</translation>
    </message>
    <message>
        <source>Choose one at least.</source>
        <translation>请至少选择一项。</translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s)</source>
        <translation>
            <numerusform>%n 项指标</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::ui::MonthTab</name>
    <message>
        <source>MMMM yyyy</source>
        <comment>format of a month&apos;s title</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 项待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>all of %1</source>
        <translation>%1 的全部</translation>
    </message>
    <message>
        <source>frozen by %1 · %2</source>
        <extracomment>%1 is a name, %2 the begin of a check sum</extracomment>
        <translation>已由 %1 冻结 · %2</translation>
    </message>
    <message>
        <source>open: figures may still change</source>
        <translation>未冻结：数字仍可能变化</translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) without attendance: nothing was heard of them</source>
        <translation>
            <numerusform>%n 个班次没有考勤：没有收到数据</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>From the journal and the released roster; decisions stay</source>
        <translation>根据日志和已下发的排班表核算，已作的处理保留</translation>
    </message>
    <message>
        <source>Freeze the month</source>
        <translation>冻结本月</translation>
    </message>
    <message>
        <source>No hour of the month changes any more; the settlement starts from it</source>
        <translation>本月工时不再变更，结算以此为准</translation>
    </message>
    <message>
        <source>Hours ledger</source>
        <translation>工时台账</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Scheduled h</source>
        <translation>排班时长</translation>
    </message>
    <message>
        <source>Worked h</source>
        <translation>总工作时长</translation>
    </message>
    <message>
        <source>Overtime h</source>
        <translation>加班</translation>
    </message>
    <message>
        <source>Written off h</source>
        <translation>缺勤核减</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>到岗率</translation>
    </message>
    <message>
        <source>Adherence</source>
        <translation>遵从度</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>没有待处理的例外</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>For</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>By</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Excuse</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>核减</translation>
    </message>
    <message>
        <source>Count as overtime</source>
        <translation>计为加班</translation>
    </message>
    <message>
        <source>Recalculate</source>
        <translation>重新核算</translation>
    </message>
    <message>
        <source>No attendance has been calculated for this month</source>
        <translation>本月尚未核算考勤</translation>
    </message>
</context>
<context>
    <name>fw::ui::MovesPanel</name>
    <message>
        <source>Moves are proposed for the present only</source>
        <translation>仅对当前时刻给出调整建议</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Nothing was looked for yet</source>
        <translation>尚未查找</translation>
    </message>
    <message>
        <source>Simulated service level of the rest as it stands: %1 ± %2</source>
        <extracomment>%1 and %2 percentages; of calls that are played through</extracomment>
        <translation>不作调整时剩余时段的仿真服务水平：%1 ± %2</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>可行的调整</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>重新查找</translation>
    </message>
</context>
<context>
    <name>fw::ui::NotesTab</name>
    <message>
        <source>fixed amount</source>
        <translation>固定金额</translation>
    </message>
    <message>
        <source>%1% of the base fee</source>
        <translation>基础费用的 %1%</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>请先填写内容。</translation>
    </message>
    <message>
        <source>The comment is kept.</source>
        <translation>意见已保存。</translation>
    </message>
    <message>
        <source>Incidents and deductions</source>
        <translation>重大事件与扣罚</translation>
    </message>
    <message>
        <source>Prior adjustments</source>
        <translation>往期调整</translation>
    </message>
    <message>
        <source>Comments of both sides</source>
        <translation>双方意见</translation>
    </message>
    <message>
        <source>No major incident in this month</source>
        <translation>本月无重大事件</translation>
    </message>
    <message>
        <source>Nothing of an earlier month is put right</source>
        <translation>没有往期调整</translation>
    </message>
    <message>
        <source>Nobody has said anything</source>
        <translation>尚无意见</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>扣罚方式</translation>
    </message>
    <message>
        <source>Coefficient cap</source>
        <translation>系数封顶</translation>
    </message>
    <message>
        <source>Amount ¥</source>
        <translation>金额 ¥</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Adjust a month…</source>
        <translation>调整往期…</translation>
    </message>
    <message>
        <source>Line of the sheet</source>
        <translation>结算单的行</translation>
    </message>
    <message>
        <source>What is there to say about this line?</source>
        <translation>对这一行有何意见？</translation>
    </message>
</context>
<context>
    <name>fw::ui::OptimiserPanel</name>
    <message numerus="yes">
        <source>Optimise %n cell(s)</source>
        <translation>
            <numerusform>优化 %n 格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) changed by the optimiser.</source>
        <translation>
            <numerusform>自动排班改动了 %n 格。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>搜索中…</translation>
    </message>
    <message>
        <source>Pinned cells stay as they are. The plan is legal at every moment, and can be taken when you stop.</source>
        <translation>锁定的格保持不变。任何时刻的方案都合规，停止后即可采用。</translation>
    </message>
    <message>
        <source>Cost %1 after %2 s</source>
        <extracomment>%1 a number without unit, %2 seconds</extracomment>
        <translation>成本 %1（%2 秒）</translation>
    </message>
    <message>
        <source>Optimise</source>
        <translation>自动排班</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cost over time</source>
        <translation>成本曲线</translation>
    </message>
    <message>
        <source>No plan without a broken rule was found. Pin less, or look at the checks.</source>
        <translation>没有找到不违反规则的方案。请减少锁定，或查看检查结果。</translation>
    </message>
    <message>
        <source>The plan is as good as the optimiser can make it.</source>
        <translation>该方案已是优化能得到的最好结果。</translation>
    </message>
</context>
<context>
    <name>fw::ui::OrganisationTab</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n too few</source>
        <extracomment>%n team leads too few</extracomment>
        <translation>
            <numerusform>缺 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>kept</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>at most 1:%1</source>
        <extracomment>one team lead for at most %1 agents</extracomment>
        <translation>不超过 1:%1</translation>
    </message>
    <message>
        <source>Carrier&apos;s posts</source>
        <translation>移动方岗位</translation>
    </message>
    <message>
        <source>Partner&apos;s posts</source>
        <translation>合作商岗位</translation>
    </message>
    <message>
        <source>Spans of team leads</source>
        <translation>班长管理幅度</translation>
    </message>
    <message>
        <source>People in posts</source>
        <translation>在岗人员</translation>
    </message>
    <message>
        <source>No team of this part has agents</source>
        <translation>该范围内没有客服代表</translation>
    </message>
    <message>
        <source>Nobody is in a post yet</source>
        <translation>尚无在岗人员</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>应配</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实配</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>客服代表</translation>
    </message>
    <message>
        <source>Team leads</source>
        <translation>班长</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Posts and spans…</source>
        <translation>岗位与幅度…</translation>
    </message>
    <message>
        <source>Carrier&apos;s people…</source>
        <translation>移动方人员…</translation>
    </message>
    <message>
        <source>Partner&apos;s people…</source>
        <translation>合作商人员…</translation>
    </message>
</context>
<context>
    <name>fw::ui::OutlookChart</name>
    <message>
        <source>target %1</source>
        <extracomment>%1 a percentage</extracomment>
        <translation>目标 %1</translation>
    </message>
</context>
<context>
    <name>fw::ui::OverviewTab</name>
    <message>
        <source>standard values of %1</source>
        <extracomment>%1 a region</extracomment>
        <translation>%1标准值</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 条提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>Settled seats</source>
        <translation>结算座席</translation>
    </message>
    <message>
        <source>Three dimensions</source>
        <translation>三维考核</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>考核指标</translation>
    </message>
    <message>
        <source>Fee waterfall (¥)</source>
        <translation>费用瀑布（¥）</translation>
    </message>
    <message>
        <source>Nothing can be settled yet</source>
        <translation>尚不能结算</translation>
    </message>
    <message>
        <source>The terms have no indicators</source>
        <translation>条款中没有指标</translation>
    </message>
    <message>
        <source>Payable = settled seats × unit price × assessment coefficient + over-target bonus − deductions ± prior adjustment</source>
        <translation>应付金额 = 结算座席数 × 座席单价 × 考核系数 + 达标超量酬金 − 扣罚 ± 往期调整</translation>
    </message>
</context>
<context>
    <name>fw::ui::PaletteModel</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服代表</translation>
    </message>
</context>
<context>
    <name>fw::ui::PatternsDialog</name>
    <message>
        <source>Shift patterns</source>
        <translation>班次模板</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Letters that type it</source>
        <translation>键入代码</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Shown as (English / Chinese)</source>
        <translation>显示为（英文 / 中文）</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>The letters are empty or taken.</source>
        <translation>代码为空或已被使用。</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>meal 30 11:00-13:30 unpaid
break 15 09:00-10:30</source>
        <translation>用餐 30 11:00-13:30 不计薪
小休 15 09:00-10:30</translation>
    </message>
    <message>
        <source>One a line: break, meal, training or meeting, its minutes, and the hours in which it may lie.</source>
        <translation>每行一项：小休、用餐、培训或会议，时长（分钟），以及可安排的时段。</translation>
    </message>
    <message>
        <source>always</source>
        <translation>长期有效</translation>
    </message>
</context>
<context>
    <name>fw::ui::PeopleDialog</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Hours scheme</source>
        <translation>工时制</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名</translation>
    </message>
    <message>
        <source>Role from today on</source>
        <translation>角色（自今日起）</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>入职日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>离职日</translation>
    </message>
    <message>
        <source>Skills, certified from and to</source>
        <translation>技能及认证起止</translation>
    </message>
    <message>
        <source>Logins, from and to</source>
        <translation>登录号及起止</translation>
    </message>
    <message>
        <source>The number is empty or taken.</source>
        <translation>工号为空或已被使用。</translation>
    </message>
    <message>
        <source>Protected, from and to</source>
        <translation>特殊保护及起止</translation>
    </message>
    <message>
        <source>Can work, by weekday</source>
        <translation>可排班时段（按星期）</translation>
    </message>
    <message>
        <source>pregnancy 2026-03-01 2026-08-31; minor . 2027-02-01</source>
        <translation>孕期 2026-03-01 2026-08-31；未成年 . 2027-02-01</translation>
    </message>
    <message>
        <source>Pregnancy, nursing or minor, its first day and its last, between semicolons; a point where it is open.</source>
        <translation>孕期、哺乳期或未成年，起始日与截止日，以分号隔开；未定处写点号。</translation>
    </message>
    <message>
        <source>Mon 09:00-18:00; Sat -</source>
        <translation>周一 09:00-18:00；周六 -</translation>
    </message>
    <message>
        <source>Weekdays that are not named are free for any shift; a dash means none.</source>
        <translation>未列出的星期不受限制；短横表示不可排班。</translation>
    </message>
</context>
<context>
    <name>fw::ui::PeopleTab</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>no over-target bonus in this month</source>
        <translation>本月无达标超量酬金</translation>
    </message>
    <message>
        <source>%1 calls above the target: ¥ %2 for the partner, ¥ %3 for the employees</source>
        <extracomment>%1 calls that count, %2 and %3 amounts of money</extracomment>
        <translation>超目标 %1 通：合作商部分 ¥ %2，员工部分 ¥ %3</translation>
    </message>
    <message>
        <source>Line of the sheet</source>
        <translation>结算单的行</translation>
    </message>
    <message>
        <source>All seats</source>
        <translation>全部座席</translation>
    </message>
    <message>
        <source>Employee performance sheet</source>
        <translation>员工绩效表</translation>
    </message>
    <message>
        <source>Role segments</source>
        <translation>岗位区间</translation>
    </message>
    <message>
        <source>The hours ledger has nobody here</source>
        <translation>工时台账中没有人员</translation>
    </message>
    <message>
        <source>Choose a person above</source>
        <translation>请在上方选择人员</translation>
    </message>
    <message>
        <source>Statements (PDF)…</source>
        <translation>酬金单（PDF）…</translation>
    </message>
</context>
<context>
    <name>fw::ui::PhoneDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>您的话机</translation>
    </message>
    <message>
        <source>To let you hear a call, the switch rings your phone. Enter it as the switch names it. It is kept in the settings.</source>
        <translation>要让您听到通话，交换机会呼叫您的话机。请按交换机中的名称输入。它会保存在设置中。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>fw::ui::PlanDialog</name>
    <message>
        <source>New sampling plan</source>
        <translation>新建抽样计划</translation>
    </message>
    <message>
        <source>Sampling plan</source>
        <translation>抽样计划</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>all queues</source>
        <translation>全部队列</translation>
    </message>
    <message>
        <source>names, with commas between them</source>
        <translation>姓名，用逗号分隔</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds, behind a number</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Title, English</source>
        <translation>标题（英文）</translation>
    </message>
    <message>
        <source>Title, Chinese</source>
        <translation>标题（中文）</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Teams of</source>
        <translation>班组范围</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>运营方式</translation>
    </message>
    <message>
        <source>Answered from</source>
        <translation>接听时间起</translation>
    </message>
    <message>
        <source>Answered before</source>
        <translation>接听时间止</translation>
    </message>
    <message>
        <source>Talk at least</source>
        <translation>通话不短于</translation>
    </message>
    <message>
        <source>Talk at most</source>
        <translation>通话不长于</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Seed of the draw</source>
        <translation>抽样种子</translation>
    </message>
    <message>
        <source>Calls per agent</source>
        <translation>每人抽检数</translation>
    </message>
    <message>
        <source>Per agent below 3 months</source>
        <translation>入职不满 3 个月每人</translation>
    </message>
    <message>
        <source>Random part</source>
        <translation>随机比例</translation>
    </message>
    <message>
        <source>Targeted part</source>
        <translation>定向触发</translation>
    </message>
    <message>
        <source>Very short is below</source>
        <translation>极短通话短于</translation>
    </message>
    <message>
        <source>Long hold is from</source>
        <translation>长保持不少于</translation>
    </message>
    <message>
        <source>Transfers from</source>
        <translation>转接次数不少于</translation>
    </message>
    <message>
        <source>Evaluators</source>
        <translation>质检员</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>spread over queues and times of day</source>
        <translation>按队列和时间段分层</translation>
    </message>
</context>
<context>
    <name>fw::ui::PlanPreviewModel</name>
    <message>
        <source>%1; the call goes on</source>
        <extracomment>%1 what happens to an agent who is talking</extracomment>
        <translation>%1；通话继续</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>a caller in a queue</extracomment>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>column of a table: agents or callers that are affected</extracomment>
        <translation>对象</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>将要发生</translation>
    </message>
</context>
<context>
    <name>fw::ui::PlansTab</name>
    <message>
        <source>There is no sampling plan yet</source>
        <translation>还没有抽样计划</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 to %2 are days</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 / new %2</source>
        <extracomment>%1 calls per agent, %2 per agent who is new</extracomment>
        <translation>%1 / 新人 %2</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>已分派</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>未分派</translation>
    </message>
    <message>
        <source>Choose a plan to see what it draws</source>
        <translation>选择计划以查看抽取结果</translation>
    </message>
    <message>
        <source>Reading the calls of the period…</source>
        <translation>正在读取该周期的通话…</translation>
    </message>
    <message>
        <source>No call of the period fits the plan</source>
        <translation>该周期内没有符合计划的通话</translation>
    </message>
    <message>
        <source>%1 of %2 calls · %3 agents · margin ±%4</source>
        <extracomment>calls that are drawn, calls there are, agents, and how far a share may be off</extracomment>
        <translation>%1 / %2 通 · %3 名客服代表 · 误差 ±%4</translation>
    </message>
    <message>
        <source>seed set after the period began</source>
        <translation>种子在周期开始后才设定</translation>
    </message>
    <message>
        <source>Replace this call</source>
        <translation>替换此通话</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Why can it not be judged? (no sound, another language…)</source>
        <translation>为什么不能评分？（无声、其他语言…）</translation>
    </message>
    <message>
        <source>The plan is not there any more.</source>
        <translation>该计划已不存在。</translation>
    </message>
    <message>
        <source>Sampling plans</source>
        <translation>抽样计划</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Per agent</source>
        <translation>每人</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What it draws</source>
        <translation>抽取结果</translation>
    </message>
    <message>
        <source>What the plan draws</source>
        <translation>计划的抽取结果</translation>
    </message>
    <message>
        <source>Draw key</source>
        <extracomment>begin of the SHA-256 by which a call was drawn</extracomment>
        <translation>抽样键</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服代表</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>接听时间</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>抽取方式</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>质检员</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>新建计划…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Export population…</source>
        <translation>导出总体…</translation>
    </message>
    <message>
        <source>Every call that may be drawn, as CSV: with the seed anybody can draw again</source>
        <translation>所有可抽取的通话（CSV）：凭种子任何人都能重新抽取</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>替换…</translation>
    </message>
    <message>
        <source>The call with the next key takes its place</source>
        <translation>由下一个抽样键的通话替补</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>分派</translation>
    </message>
    <message>
        <source>Gives the drawn calls to the evaluators of the plan</source>
        <translation>把抽取的通话分派给计划的质检员</translation>
    </message>
</context>
<context>
    <name>fw::ui::PostsDialog</name>
    <message>
        <source>Posts and spans</source>
        <translation>岗位与幅度</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>应配</translation>
    </message>
    <message>
        <source>One for as many agents</source>
        <translation>每多少名客服代表配一人</translation>
    </message>
    <message>
        <source>Agents of one team lead, at most</source>
        <translation>每名班长的客服代表上限</translation>
    </message>
    <message>
        <source>%1: write whole numbers, not below 0.</source>
        <extracomment>%1 a post</extracomment>
        <translation>%1：请填写不小于 0 的整数。</translation>
    </message>
    <message>
        <source>The posts are kept.</source>
        <translation>岗位已保存。</translation>
    </message>
</context>
<context>
    <name>fw::ui::PublishDialog</name>
    <message>
        <source>Release the roster</source>
        <translation>批准排班表</translation>
    </message>
    <message>
        <source>Publish the roster</source>
        <translation>发布排班表</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Sign and submit</source>
        <translation>签名并提交</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Release it at once (this desk has no accounts)</source>
        <translation>同时批准生效（本机未启用账号）</translation>
    </message>
    <message>
        <source>Somebody else changed the draft meanwhile.</source>
        <translation>他人已改动该草稿。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a team, %2 dates</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n binding rule(s) broken</source>
        <translation>
            <numerusform>违反强制规则 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>mend them before it can be published.</source>
        <translation>修复后才能发布。</translation>
    </message>
    <message>
        <source>Every binding rule is kept.</source>
        <translation>强制规则全部满足。</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of advice</source>
        <translation>
            <numerusform>提示 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by: %1</source>
        <translation>签名人：%1</translation>
    </message>
    <message>
        <source>this desk</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>SHA-256 of what is signed: %1</source>
        <translation>签名内容的 SHA-256：%1</translation>
    </message>
    <message>
        <source>Say why it is refused.</source>
        <translation>请写明退回原因。</translation>
    </message>
</context>
<context>
    <name>fw::ui::PublishedTab</name>
    <message>
        <source>%1 (fallback)</source>
        <extracomment>%1 a simple method that took the place of a better one</extracomment>
        <translation>%1（回退）</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ahead</source>
        <translation>
            <numerusform>提前 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Judged</source>
        <comment>intervals of which the calls are known</comment>
        <translation>已评时段</translation>
    </message>
    <message>
        <source>WAPE</source>
        <comment>weighted absolute percentage error</comment>
        <translation>WAPE</translation>
    </message>
    <message>
        <source>Naive</source>
        <comment>error of the last same weekday</comment>
        <translation>上周同日</translation>
    </message>
    <message>
        <source>4-week</source>
        <comment>error of the 4-week mean</comment>
        <translation>四周均值</translation>
    </message>
    <message>
        <source>MASE</source>
        <comment>mean absolute scaled error</comment>
        <translation>MASE</translation>
    </message>
    <message>
        <source>Naive M.</source>
        <comment>MASE of the last same weekday</comment>
        <translation>同日 MASE</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Naive b.</source>
        <comment>bias of the last same weekday</comment>
        <translation>同日偏差</translation>
    </message>
    <message>
        <source>Covered</source>
        <comment>share of the intervals between low and high</comment>
        <translation>命中率</translation>
    </message>
    <message>
        <source>Published forecasts</source>
        <translation>已发布的预测</translation>
    </message>
    <message>
        <source>each is kept, and judged by the calls that came</source>
        <translation>每次发布均保留，并以实际来电评判</translation>
    </message>
    <message>
        <source>By lead time</source>
        <translation>按提前天数</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>By</source>
        <translation>发布人</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Nothing was published for this queue</source>
        <translation>该队列尚未发布预测</translation>
    </message>
    <message>
        <source>None of its intervals has passed yet</source>
        <translation>其时段均未到来</translation>
    </message>
</context>
<context>
    <name>fw::ui::PurposeStrip</name>
    <message>
        <source>What do you listen for? It is written down.</source>
        <translation>请选择收听目的，系统会留痕记录。</translation>
    </message>
    <message>
        <source>Purpose of access</source>
        <translation>访问目的</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>收听</translation>
    </message>
</context>
<context>
    <name>fw::ui::QualityPage</name>
    <message>
        <source>Replay</source>
        <translation>评分回放</translation>
    </message>
</context>
<context>
    <name>fw::ui::QuestionForm</name>
    <message>
        <source>Write a number, such as 2.5.</source>
        <translation>请填写数字，例如 2.5。</translation>
    </message>
    <message>
        <source>Always asked</source>
        <translation>始终评分</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Question, English</source>
        <translation>评分项（英文）</translation>
    </message>
    <message>
        <source>Question, Chinese</source>
        <translation>评分项（中文）</translation>
    </message>
    <message>
        <source>Help, English</source>
        <translation>说明（英文）</translation>
    </message>
    <message>
        <source>Help, Chinese</source>
        <translation>说明（中文）</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>作答方式</translation>
    </message>
    <message>
        <source>Scale from</source>
        <translation>量表起点</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>量表终点</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Weight in the section</source>
        <translation>大项内权重</translation>
    </message>
    <message>
        <source>Bonus points</source>
        <translation>加分</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>关键类别</translation>
    </message>
    <message>
        <source>Asked only if yes to</source>
        <translation>仅当此项为“是”时评分</translation>
    </message>
    <message>
        <source>Knowledge base article</source>
        <translation>知识库条目</translation>
    </message>
    <message>
        <source>Fatal: failed, the whole evaluation is 0</source>
        <translation>致命差错：未通过则整张评分表为 0 分</translation>
    </message>
    <message>
        <source>May not apply</source>
        <translation>允许“不适用”</translation>
    </message>
    <message>
        <source>A failed answer needs a comment</source>
        <translation>未通过时必须填写评语</translation>
    </message>
    <message>
        <source>A failed answer needs evidence</source>
        <translation>未通过时必须标记证据片段</translation>
    </message>
    <message>
        <source>Good and bad examples</source>
        <translation>正反示例</translation>
    </message>
    <message>
        <source>Not critical</source>
        <translation>非关键</translation>
    </message>
</context>
<context>
    <name>fw::ui::QueueChart</name>
    <message>
        <source>Answered</source>
        <translation>接通量</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>放弃量</translation>
    </message>
    <message>
        <source>Left otherwise</source>
        <extracomment>bars of a chart: callers who left the queue in any other way</extracomment>
        <translation>其他离队</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>呼入请求量</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Intervals of today</source>
        <translation>今日时段</translation>
    </message>
    <message>
        <source>offered %1</source>
        <translation>呼入请求 %1</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>接通 %1</translation>
    </message>
    <message>
        <source>abandoned %1</source>
        <translation>放弃 %1</translation>
    </message>
    <message>
        <source>left otherwise %1</source>
        <translation>其他离队 %1</translation>
    </message>
</context>
<context>
    <name>fw::ui::QueueTableModel</name>
    <message>
        <source>Service level by SL-%1, %2 s, target %3</source>
        <extracomment>%1 the number of the formula, %2 seconds, %3 the target</extracomment>
        <translation>服务水平按 SL-%1，%2 秒，目标 %3</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>column of a table: number of callers that wait</extracomment>
        <translation>等待</translation>
    </message>
    <message>
        <source>Longest</source>
        <extracomment>column of a table: the longest running wait</extracomment>
        <translation>最长</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>呼入请求量</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>接通量</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>放弃量</translation>
    </message>
    <message>
        <source>ASA</source>
        <extracomment>average speed of answer, as short as possible</extracomment>
        <translation>平均应答速度</translation>
    </message>
    <message>
        <source>Agents by state</source>
        <translation>座席状态分布</translation>
    </message>
    <message>
        <source>Offered, 30 min</source>
        <translation>呼入 30 分钟</translation>
    </message>
</context>
<context>
    <name>fw::ui::QueuesPage</name>
    <message>
        <source>Find queue</source>
        <translation>查找队列</translation>
    </message>
    <message>
        <source>Go to the intervals of the day</source>
        <translation>转到今日时段图</translation>
    </message>
    <message>
        <source>Calls of the chosen interval</source>
        <translation>所选时段的呼叫明细</translation>
    </message>
    <message>
        <source>All %1 queues shown</source>
        <extracomment>%1 their number</extracomment>
        <translation>所示 %1 个队列合计</translation>
    </message>
    <message>
        <source>Intervals of today · %1</source>
        <extracomment>title of a chart: %1 a queue&apos;s name</extracomment>
        <translation>今日时段 · %1</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>%1 a key</extracomment>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find ( %1 )</source>
        <translation>查找 ( %1 )</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>%1 · worst first</source>
        <translation>%1 · 最需关注优先</translation>
    </message>
    <message>
        <source>Queues and their waiting callers</source>
        <translation>队列及其等待呼叫</translation>
    </message>
    <message>
        <source>One queue</source>
        <translation>单个队列</translation>
    </message>
    <message>
        <source>All shown</source>
        <translation>全部合计</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>图表显示内容</translation>
    </message>
    <message>
        <source>Calls…</source>
        <translation>呼叫明细…</translation>
    </message>
</context>
<context>
    <name>fw::ui::RailButton</name>
    <message>
        <source>Floor</source>
        <extracomment>name of the page that shows what happens in the call centre now</extracomment>
        <translation>现场</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Queues</source>
        <extracomment>name of the page of all queues</extracomment>
        <translation>队列</translation>
    </message>
    <message>
        <source>Agents</source>
        <extracomment>name of the page of all agents</extracomment>
        <translation>客服代表</translation>
    </message>
    <message>
        <source>Alarms</source>
        <extracomment>name of the page of alarms</extracomment>
        <translation>告警</translation>
    </message>
    <message>
        <source>Links</source>
        <extracomment>name of the page about the connections to the switches</extracomment>
        <translation>连接</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tool tip of a page&apos;s button: %1 its name, %2 its key</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Audit</source>
        <extracomment>name of the page of who did what; as short as the other pages&apos; names</extracomment>
        <translation>审计</translation>
    </message>
    <message>
        <source>Incidents</source>
        <extracomment>name of the page of incidents, tasks and handovers</extracomment>
        <translation>事件</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>name of the page of reports about days and weeks</extracomment>
        <translation>报表</translation>
    </message>
    <message>
        <source>Roster</source>
        <extracomment>name of the page on which shifts are planned</extracomment>
        <translation>排班</translation>
    </message>
    <message>
        <source>Attendance</source>
        <extracomment>name of the page of who keeps to the roster, and of the hours worked</extracomment>
        <translation>考勤</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>name of the page of forecasts and of the people they ask for</extracomment>
        <translation>话务预测</translation>
    </message>
    <message>
        <source>Intraday</source>
        <extracomment>name of the page on which a running day is held against its forecast and roster</extracomment>
        <translation>当日调度</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>name of the page on which recorded calls are scored and replayed</extracomment>
        <translation>质检</translation>
    </message>
    <message>
        <source>Settlement</source>
        <extracomment>name of the page of what a month costs, and why</extracomment>
        <translation>结算</translation>
    </message>
</context>
<context>
    <name>fw::ui::RecordDialog</name>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>正在等待服务器…</translation>
    </message>
</context>
<context>
    <name>fw::ui::RecordingSection</name>
    <message>
        <source>Folder of the switch&apos;s recordings</source>
        <translation>交换机录音文件夹</translation>
    </message>
    <message>
        <source>Name the switch as it is called on the page of links.</source>
        <translation>请填写交换机名称，与链路页面一致。</translation>
    </message>
    <message>
        <source>Give the whole path of the folder, from the root on.</source>
        <translation>请填写文件夹的完整路径。</translation>
    </message>
    <message>
        <source>Only these stand in braces: %1.</source>
        <extracomment>%1 a list of words in braces</extracomment>
        <translation>花括号内只能使用：%1。</translation>
    </message>
    <message>
        <source>The pattern is a path below the folder, without &quot;..&quot;.</source>
        <translation>模板须为文件夹之下的相对路径，且不含“..”。</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Recordings of calls</source>
        <translation>通话录音</translation>
    </message>
    <message>
        <source>Where this desk finds what a switch has recorded: a folder, and how files are named in it. {call} is the call&apos;s id, {linked} that of the whole conversation; {yyyy}, {MM}, {dd}, {HH}, {queue} and {agent} say the rest. A file that the pattern does not find is looked for by its begin and length.</source>
        <translation>本台从何处查找交换机的录音：一个文件夹，以及其中文件的命名方式。{call} 为通话编号，{linked} 为整个会话的编号；{yyyy}、{MM}、{dd}、{HH}、{queue}、{agent} 为其余要素。按模板找不到的文件，将按起始时间和时长查找。</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>文件名模板</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>fw::ui::ReplayPapers</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Another call is shown by now: export it again.</source>
        <translation>当前显示的已是另一通话，请重新导出。</translation>
    </message>
</context>
<context>
    <name>fw::ui::ReplaySitting</name>
    <message>
        <source>No recording of this call was found.</source>
        <translation>未找到该通话的录音。</translation>
    </message>
</context>
<context>
    <name>fw::ui::ReplayTab</name>
    <message>
        <source>Replay: play or pause</source>
        <translation>回放：播放或暂停</translation>
    </message>
    <message>
        <source>Replay: stop</source>
        <translation>回放：停止</translation>
    </message>
    <message>
        <source>Replay: 5 seconds back</source>
        <translation>回放：后退 5 秒</translation>
    </message>
    <message>
        <source>Replay: 5 seconds on</source>
        <translation>回放：前进 5 秒</translation>
    </message>
    <message>
        <source>Replay: 15 seconds back</source>
        <translation>回放：后退 15 秒</translation>
    </message>
    <message>
        <source>Replay: 15 seconds on</source>
        <translation>回放：前进 15 秒</translation>
    </message>
    <message>
        <source>Replay: faster</source>
        <translation>回放：加快</translation>
    </message>
    <message>
        <source>Replay: slower</source>
        <translation>回放：放慢</translation>
    </message>
    <message>
        <source>Replay: A is here</source>
        <translation>回放：此处设为 A</translation>
    </message>
    <message>
        <source>Replay: B is here</source>
        <translation>回放：此处设为 B</translation>
    </message>
    <message>
        <source>Replay: loop A–B on or off</source>
        <translation>回放：区间循环 A–B 开关</translation>
    </message>
    <message>
        <source>Replay: skip silence on or off</source>
        <translation>回放：跳过静音开关</translation>
    </message>
    <message>
        <source>Replay: mute the agent</source>
        <translation>回放：客服代表静音</translation>
    </message>
    <message>
        <source>Replay: mute the customer</source>
        <translation>回放：客户静音</translation>
    </message>
    <message>
        <source>Replay: next lost point, also across calls</source>
        <translation>回放：下一失分点（可跨通话）</translation>
    </message>
    <message>
        <source>Replay: previous lost point, also across calls</source>
        <translation>回放：上一失分点（可跨通话）</translation>
    </message>
    <message>
        <source>Replay: next marker</source>
        <translation>回放：下一标记</translation>
    </message>
    <message>
        <source>Replay: previous marker</source>
        <translation>回放：上一标记</translation>
    </message>
    <message>
        <source>Replay: next critical error</source>
        <translation>回放：下一致命差错</translation>
    </message>
    <message>
        <source>Replay: next hold</source>
        <translation>回放：下一保持</translation>
    </message>
    <message>
        <source>Replay: next silence</source>
        <translation>回放：下一静音</translation>
    </message>
    <message>
        <source>Replay: next disagreement of reviewers</source>
        <translation>回放：评审的下一分歧</translation>
    </message>
    <message>
        <source>Replay: zoom in</source>
        <translation>回放：放大</translation>
    </message>
    <message>
        <source>Replay: zoom out</source>
        <translation>回放：缩小</translation>
    </message>
    <message>
        <source>Replay: the whole recording</source>
        <translation>回放：整段录音</translation>
    </message>
    <message>
        <source>Replay: comment on this moment</source>
        <translation>回放：对当前时刻添加批注</translation>
    </message>
    <message>
        <source>Replay: another purpose</source>
        <translation>回放：更换访问目的</translation>
    </message>
    <message>
        <source>Replay: classroom mode on or off</source>
        <translation>回放：课堂模式开关</translation>
    </message>
    <message>
        <source>Replay: show or hide the scores of a class</source>
        <translation>回放：公布或隐藏课堂得分</translation>
    </message>
    <message>
        <source>Replay: one more hand for met</source>
        <translation>回放：达标举手加一</translation>
    </message>
    <message>
        <source>Replay: one more hand for not met</source>
        <translation>回放：未达标举手加一</translation>
    </message>
    <message>
        <source>Replay: play on from lost point to lost point, or not</source>
        <translation>回放：逐个失分点连播开关</translation>
    </message>
    <message>
        <source>Replay: export</source>
        <translation>回放：导出</translation>
    </message>
    <message>
        <source>Replay: the next step of the evaluation</source>
        <translation>回放：质检评分的下一步</translation>
    </message>
    <message>
        <source>Replay: plan coaching</source>
        <translation>回放：安排辅导</translation>
    </message>
    <message>
        <source>%1 · expert</source>
        <translation>%1 · 专家</translation>
    </message>
    <message>
        <source>%1 · calibration</source>
        <extracomment>%1 a person</extracomment>
        <translation>%1 · 校准</translation>
    </message>
    <message>
        <source>%1 · original</source>
        <extracomment>%1 a person</extracomment>
        <translation>%1 · 原评分</translation>
    </message>
    <message>
        <source>%1 · revision</source>
        <extracomment>%1 a person</extracomment>
        <translation>%1 · 修订</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服代表</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Overtalk</source>
        <translation>抢话</translation>
    </message>
    <message>
        <source>No call is chosen</source>
        <translation>未选择通话</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>号码未显示</translation>
    </message>
    <message>
        <source>for: %1</source>
        <extracomment>%1 why somebody listens</extracomment>
        <translation>目的：%1</translation>
    </message>
    <message>
        <source>Score trend</source>
        <translation>得分走势</translation>
    </message>
    <message>
        <source>Score trend of %1 · 12 weeks</source>
        <extracomment>%1 a person</extracomment>
        <translation>得分走势 %1 · 12 周</translation>
    </message>
    <message>
        <source>silence %1%</source>
        <extracomment>of a recording: %1 a number</extracomment>
        <translation>静音 %1%</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) overtalk</source>
        <translation>
            <numerusform>抢话 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>overtalk unknown: one channel</source>
        <translation>抢话无法判断：单声道</translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s), %1 s</source>
        <extracomment>%1 seconds altogether</extracomment>
        <translation>
            <numerusform>保持 %n 次 %1 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording is being opened…</source>
        <translation>正在打开录音…</translation>
    </message>
    <message>
        <source>Choose a call at the left</source>
        <translation>请在左侧选择通话</translation>
    </message>
    <message>
        <source>The sound file is not the one that was found: it was changed since.</source>
        <translation>录音文件与入库时不一致：之后被改动过。</translation>
    </message>
    <message>
        <source>so far %1</source>
        <extracomment>the score as far as it is known at this moment of the recording: %1 a score or a dash</extracomment>
        <translation>当前得分 %1</translation>
    </message>
    <message>
        <source>This call is not in the journal of the last 12 weeks.</source>
        <translation>最近 12 周的日志中没有该通话。</translation>
    </message>
    <message>
        <source>Play list</source>
        <translation>连播</translation>
    </message>
    <message>
        <source>Play on from lost point to lost point, also across calls</source>
        <translation>逐个失分点连续播放（可跨通话）</translation>
    </message>
    <message>
        <source>Previous low</source>
        <translation>上一低分</translation>
    </message>
    <message>
        <source>Previous lost point, also across calls</source>
        <translation>上一失分点（可跨通话）</translation>
    </message>
    <message>
        <source>Next low</source>
        <translation>下一低分</translation>
    </message>
    <message>
        <source>Next lost point, also across calls</source>
        <translation>下一失分点（可跨通话）</translation>
    </message>
    <message>
        <source>Floor then</source>
        <translation>当时现场</translation>
    </message>
    <message>
        <source>Show the floor as it was when the call was answered</source>
        <translation>查看该通话接通时的现场</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Score sheet (PDF)…</source>
        <translation>评分表（PDF）…</translation>
    </message>
    <message>
        <source>Markers (CSV)…</source>
        <translation>标记（CSV）…</translation>
    </message>
    <message>
        <source>Coaching pack (PDF)…</source>
        <translation>辅导资料包（PDF）…</translation>
    </message>
    <message>
        <source>Two reviewers</source>
        <translation>两位评审</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>课堂</translation>
    </message>
    <message>
        <source>Reviewers, comments, classroom</source>
        <translation>评审、批注、课堂</translation>
    </message>
    <message>
        <source>No evidence was marked for the lost points: it plays from the begin.</source>
        <translation>失分项没有标记证据片段，从头播放。</translation>
    </message>
    <message>
        <source>No more of them in this recording.</source>
        <translation>本录音中没有更多。</translation>
    </message>
    <message>
        <source>No more lost points in the calls of the list.</source>
        <translation>列表中的通话没有更多失分点。</translation>
    </message>
    <message>
        <source>No earlier lost points in the calls of the list.</source>
        <translation>列表中的通话没有更早的失分点。</translation>
    </message>
    <message>
        <source>The journal does not have this call yet: it comes when the call is over.</source>
        <translation>话务日志中还没有这通电话：通话结束后才会写入。</translation>
    </message>
    <message>
        <source>Coaching pack with sound (folder)…</source>
        <translation>含录音片段的辅导资料包（文件夹）…</translation>
    </message>
</context>
<context>
    <name>fw::ui::ReportCallsDialog</name>
    <message>
        <source>No single calls are behind this: it is counted from the time that agents spend, or from offers.</source>
        <translation>此数值背后没有单个呼叫：它由客服代表的状态时长或振铃次数统计得出。</translation>
    </message>
    <message>
        <source>Reading the calls…</source>
        <translation>正在读取呼叫…</translation>
    </message>
    <message>
        <source>The first %1 of %2 calls are shown.</source>
        <translation>显示 %2 通呼叫中的前 %1 通。</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s).</source>
        <translation>
            <numerusform>%n 通呼叫。</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ As many as the report counts.</source>
        <translation>✓ 与报表统计的数量一致。</translation>
    </message>
    <message>
        <source>The report counts %1: calls are kept for a shorter time than figures, or a call is counted in more than one of them.</source>
        <extracomment>%1 a number of calls</extracomment>
        <translation>报表统计为 %1：呼叫明细的保存期限短于统计数据，或同一呼叫被统计多次。</translation>
    </message>
    <message>
        <source>Calls behind a figure</source>
        <translation>数值背后的呼叫</translation>
    </message>
    <message>
        <source>Which calls</source>
        <translation>显示哪些呼叫</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>fw::ui::ReportCallsModel</name>
    <message>
        <source>Agent</source>
        <translation>客服代表</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>主叫</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>column of a table: when the call was answered, or left the queue</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Wait</source>
        <extracomment>column of a table: how long the caller has waited</extracomment>
        <translation>等待</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>column of a table: whether the wait was short enough for the service level</extracomment>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>column of a table: offers to agents that were not answered</extracomment>
        <translation>未接</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>结束方</translation>
    </message>
</context>
<context>
    <name>fw::ui::ReportExport</name>
    <message>
        <source>Export the report</source>
        <translation>导出报表</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
</context>
<context>
    <name>fw::ui::ReportForm</name>
    <message numerus="yes">
        <source>Metrics: %n…</source>
        <extracomment>a button: %n metrics are chosen</extracomment>
        <translation>
            <numerusform>指标：%n 项…</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>时间粒度</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Period before</source>
        <extracomment>whether the period before is shown beside</extracomment>
        <translation>上期对比</translation>
    </message>
    <message>
        <source>Show the period before beside it</source>
        <translation>并列显示上期</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>button: makes the report</extracomment>
        <translation>查询</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>生成报表</translation>
    </message>
    <message>
        <source>Choose the metrics</source>
        <translation>选择指标</translation>
    </message>
</context>
<context>
    <name>fw::ui::ReportList</name>
    <message>
        <source>★ %1</source>
        <extracomment>a report that was kept at this desk; %1 is its name</extracomment>
        <translation>★ %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报表</translation>
    </message>
    <message>
        <source>Name of the report</source>
        <translation>报表名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the saved report</source>
        <translation>删除已保存的报表</translation>
    </message>
</context>
<context>
    <name>fw::ui::ReportPage</name>
    <message>
        <source>Writing the report…</source>
        <translation>正在写入报表…</translation>
    </message>
    <message>
        <source>The report was printed.</source>
        <translation>报表已打印。</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>报表已写入 %1。</translation>
    </message>
    <message>
        <source>Your role sees no reports of this part.</source>
        <translation>您的角色无权查看此范围的报表。</translation>
    </message>
    <message>
        <source>“%1” is kept at this desk.</source>
        <extracomment>%1 is the name of a report</extracomment>
        <translation>“%1”已保存在此工作台。</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>报表已取消。</translation>
    </message>
    <message>
        <source>The journal is empty. It fills by itself while this desk is connected to a switch: leave the program running, and look here again when the first half hour is over.</source>
        <translation>还没有任何记录。此工作台连接交换机期间会自动记录：请保持程序运行，半小时后再来查看。</translation>
    </message>
    <message>
        <source>Choose a report at the left, or describe one above and press Show.</source>
        <translation>请在左侧选择报表，或在上方设定条件后点击“查询”。</translation>
    </message>
    <message>
        <source>Nothing was recorded in this period.</source>
        <translation>此期间没有记录。</translation>
    </message>
    <message>
        <source>Nothing was recorded in this period. The journal reaches from %1 to %2: choose days among them, or another part of the floor.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>此期间没有记录。已有记录的日期为 %1 至 %2：请选择其中的日期，或选择现场的其他范围。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <extracomment>%1 the days of a report, %2 those of the period before</extracomment>
        <translation>%1，上期：%2</translation>
    </message>
    <message>
        <source>period before</source>
        <extracomment>the figure is one of the period before</extracomment>
        <translation>上期</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>What is reported</source>
        <translation>报表条件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the report</source>
        <translation>取消报表</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>报表进度</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>Excel…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>打印报表</translation>
    </message>
    <message>
        <source>Export the report as PDF</source>
        <translation>将报表导出为 PDF</translation>
    </message>
    <message>
        <source>Export the report as an Excel workbook</source>
        <translation>将报表导出为 Excel 工作簿</translation>
    </message>
    <message>
        <source>Export the report as CSV</source>
        <translation>将报表导出为 CSV</translation>
    </message>
</context>
<context>
    <name>fw::ui::ReportTable</name>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Totals of the report</source>
        <translation>报表合计</translation>
    </message>
</context>
<context>
    <name>fw::ui::ReportTableModel</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>second line of a column&apos;s head: the figures of the period before</extracomment>
        <translation>上期</translation>
    </message>
    <message>
        <source>Period before: %1</source>
        <extracomment>%1 the days of the period before</extracomment>
        <translation>上期：%1</translation>
    </message>
</context>
<context>
    <name>fw::ui::RequestsPanel</name>
    <message>
        <source>Requests</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Decided ones, too</source>
        <translation>含已处理</translation>
    </message>
    <message>
        <source>Words to the decision</source>
        <translation>处理意见</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Nobody asks for anything.</source>
        <translation>没有申请。</translation>
    </message>
    <message>
        <source>Short: %1 h before, %2 h after</source>
        <extracomment>%1 and %2 person-hours</extracomment>
        <translation>缺员：之前 %1 人时，之后 %2 人时</translation>
    </message>
    <message>
        <source>No rule would be broken.</source>
        <translation>不会违反任何规则。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>%1: %2 h in the period, %3 h left; %4 nights and %5 weekends in the quarter</source>
        <extracomment>%1 person, %2 and %3 hours, %4 and %5 counts</extracomment>
        <translation>%1：本周期 %2 小时，剩余 %3 小时；本季度夜班 %4 次、周末 %5 次</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>正在等待服务器…</translation>
    </message>
</context>
<context>
    <name>fw::ui::RequireDialog</name>
    <message>
        <source>Requirement of a team</source>
        <translation>班组需求</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>The team&apos;s roster is planned against what its part of all queues needs, by the newest published forecasts and the standards.</source>
        <translation>班组的排班表将以其在各队列中所占份额的需求为准，依据最新发布的预测和标准。</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>The last day lies before the first, or more than a year after it.</source>
        <translation>末日早于首日，或晚于首日一年以上。</translation>
    </message>
    <message>
        <source>No published forecast covers these days for a queue of which the team has a share. Publish one, and say in the standard which teams take part.</source>
        <translation>没有已发布的预测覆盖这些日期及该班组承担的队列。请先发布预测，并在标准中注明参与的班组。</translation>
    </message>
    <message>
        <source>The roster of %1 is planned against the forecasts from %2 to %3.</source>
        <extracomment>%1 a team, %2 and %3 days</extracomment>
        <translation>%1 的排班表现以 %2 至 %3 的预测为准。</translation>
    </message>
</context>
<context>
    <name>fw::ui::ReturnDialog</name>
    <message>
        <source>Send the month back</source>
        <translation>退回本月</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>The month opens again and all of its signatures are void. They are kept.</source>
        <translation>本月重新开启，所有签认作废，但仍保留记录。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason: say why it goes back.</source>
        <translation>原因：请说明退回理由。</translation>
    </message>
    <message>
        <source>The month is open again.</source>
        <translation>本月已重新开启。</translation>
    </message>
</context>
<context>
    <name>fw::ui::RevealDialog</name>
    <message>
        <source>Show the number</source>
        <translation>显示号码</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reveal a number</source>
        <translation>查看明文号码</translation>
    </message>
    <message>
        <source>Your name, the time and the reason go into the audit trail first. The number is shown for 30 seconds.</source>
        <translation>您的姓名、时间和理由会先记入审计日志。号码显示 30 秒。</translation>
    </message>
    <message>
        <source>Purpose of access</source>
        <translation>访问目的</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>The caller has no number.</source>
        <translation>来电没有号码。</translation>
    </message>
    <message numerus="yes">
        <source>Close (%n s)</source>
        <extracomment>on the button that closes: %n seconds until it closes by itself</extracomment>
        <translation>
            <numerusform>关闭（%n 秒）</numerusform>
        </translation>
    </message>
    <message>
        <source>This caller no longer waits.</source>
        <translation>该来电已不在排队。</translation>
    </message>
</context>
<context>
    <name>fw::ui::ReviewDialog</name>
    <message>
        <source>Review the appeal</source>
        <translation>申诉初审</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>提交初审</translation>
    </message>
    <message>
        <source>Endorse: it goes on to the final review</source>
        <translation>支持：转入终审</translation>
    </message>
    <message>
        <source>Reject: the score is kept</source>
        <translation>驳回：维持原分</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>fw::ui::RewindAxis</name>
    <message>
        <source>Nobody recorded then</source>
        <translation>此时无人记录</translation>
    </message>
</context>
<context>
    <name>fw::ui::RewindBar</name>
    <message>
        <source>Look at the past, or return to the present</source>
        <translation>进入现场回放，或返回现在</translation>
    </message>
    <message>
        <source>Go to a moment of the past</source>
        <translation>回放到指定时刻</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation>标记此刻</translation>
    </message>
    <message>
        <source>Let the past go on, or stand still</source>
        <translation>播放或暂停回放</translation>
    </message>
    <message>
        <source>One event back in the past</source>
        <translation>回放后退一个事件</translation>
    </message>
    <message>
        <source>One event on in the past</source>
        <translation>回放前进一个事件</translation>
    </message>
    <message>
        <source>To the alarm or mark before</source>
        <translation>到上一个告警或标记</translation>
    </message>
    <message>
        <source>To the next alarm or mark</source>
        <translation>到下一个告警或标记</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm:ss</source>
        <translation>yyyy年M月d日 ddd HH:mm:ss</translation>
    </message>
    <message>
        <source>The past</source>
        <extracomment>what is shown is not the present; short</extracomment>
        <translation>回放</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>One event back</source>
        <translation>后退一个事件</translation>
    </message>
    <message>
        <source>One event on</source>
        <translation>前进一个事件</translation>
    </message>
    <message>
        <source>The alarm or mark before</source>
        <translation>上一个告警或标记</translation>
    </message>
    <message>
        <source>The next alarm or mark</source>
        <translation>下一个告警或标记</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>How fast the past goes on</source>
        <translation>回放速度</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>跳转到</translation>
    </message>
    <message>
        <source>The moment to go to, in the site&apos;s time; then Enter</source>
        <translation>要跳转到的时刻（职场当地时间），按回车确认</translation>
    </message>
    <message>
        <source>Mark…</source>
        <translation>标记…</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Alarms, actions and marks around this moment</source>
        <translation>此刻前后的告警、操作和标记</translation>
    </message>
    <message>
        <source>What happened around this moment</source>
        <translation>此刻前后发生了什么</translation>
    </message>
    <message>
        <source>Nothing happened around this moment</source>
        <translation>此刻前后没有发生任何事</translation>
    </message>
    <message>
        <source>Back to the present</source>
        <translation>返回现在</translation>
    </message>
    <message>
        <source>The day, and the moment that is shown</source>
        <translation>当天时间轴与当前显示的时刻</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Nobody recorded %1 from %2 to %3: the floor is shown as it was before.</source>
        <translation>%2 至 %3 未记录 %1：所示为此前的现场。</translation>
    </message>
</context>
<context>
    <name>fw::ui::RosterDayView</name>
    <message>
        <source>People and hours of the day</source>
        <translation>人员与当日时段</translation>
    </message>
    <message>
        <source>Change the hours of %1</source>
        <translation>更改 %1 的时段</translation>
    </message>
</context>
<context>
    <name>fw::ui::RosterGrid</name>
    <message>
        <source>People and days</source>
        <translation>人员与日期</translation>
    </message>
    <message>
        <source>Nobody is in this team.</source>
        <translation>该班组没有人员。</translation>
    </message>
    <message>
        <source>first</source>
        <extracomment>the character of a weekday&apos;s short name that is shown where there is room for one</extracomment>
        <translation>last</translation>
    </message>
</context>
<context>
    <name>fw::ui::RosterHand</name>
    <message>
        <source>Roster: day off</source>
        <translation>排班：休息</translation>
    </message>
    <message>
        <source>Roster: pin or free cells</source>
        <translation>排班：锁定或解锁</translation>
    </message>
    <message>
        <source>Roster: empty cells</source>
        <translation>排班：清空</translation>
    </message>
    <message>
        <source>Roster: edit the cell</source>
        <translation>排班：编辑该格</translation>
    </message>
    <message>
        <source>Roster: shift 15 minutes earlier</source>
        <translation>排班：班次提前 15 分钟</translation>
    </message>
    <message>
        <source>Roster: shift 15 minutes later</source>
        <translation>排班：班次推后 15 分钟</translation>
    </message>
    <message>
        <source>Roster: shift ends 15 minutes earlier</source>
        <translation>排班：提前 15 分钟下班</translation>
    </message>
    <message>
        <source>Roster: shift ends 15 minutes later</source>
        <translation>排班：推后 15 分钟下班</translation>
    </message>
    <message>
        <source>Cells of the roster</source>
        <translation>排班表单元格</translation>
    </message>
</context>
<context>
    <name>fw::ui::RosterHeader</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a team&apos;s name, %2 how many people are in it</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nothing is kept yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Not everything is kept yet</source>
        <translation>有改动尚未保存</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1 what was done</extracomment>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>批准…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>发布…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>向前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>向后</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Days in sight</source>
        <translation>显示范围</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Fill from rotation…</source>
        <translation>按轮班填充…</translation>
    </message>
    <message>
        <source>Optimise…</source>
        <translation>自动排班…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>fw::ui::RosterImportDialog</name>
    <message>
        <source>Import a roster</source>
        <translation>导入排班表</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): nothing is taken over until the file is right.</source>
        <translation>
            <numerusform>%n 个问题：文件改正前不会导入任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems of the file</source>
        <translation>文件的问题</translation>
    </message>
    <message>
        <source>Mend the file first.</source>
        <translation>请先改正文件。</translation>
    </message>
    <message>
        <source>This version can&apos;t be changed any more.</source>
        <translation>此版本已不能修改。</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>文件的列</translation>
    </message>
    <message>
        <source>Its first cell</source>
        <translation>首个单元格</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>对应内容</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <extracomment>%1 the heading of a column</extracomment>
        <translation>列“%1”对应的内容</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不导入</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) read.</source>
        <translation>
            <numerusform>读到 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are days.</source>
        <translation>
            <numerusform>其中 %n 列为日期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cells: %1 new, %2 changed, %3 the same.</source>
        <translation>单元格：新增 %1，改动 %2，相同 %3。</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 the same.</source>
        <translation>新增 %1，改动 %2，相同 %3。</translation>
    </message>
</context>
<context>
    <name>fw::ui::RosterImports</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.xlsx);;All files (*)</source>
        <translation>表格 (*.csv *.txt *.xlsx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The file is too large to be a table of rosters: %1</source>
        <translation>文件过大，不可能是排班表格：%1</translation>
    </message>
</context>
<context>
    <name>fw::ui::RosterPage</name>
    <message>
        <source>Roster: undo</source>
        <translation>排班：撤销</translation>
    </message>
    <message>
        <source>Roster: redo</source>
        <translation>排班：重做</translation>
    </message>
    <message>
        <source>Roster: keep the draft</source>
        <translation>排班：保存草稿</translation>
    </message>
    <message>
        <source>Roster: earlier days</source>
        <translation>排班：向前</translation>
    </message>
    <message>
        <source>Roster: later days</source>
        <translation>排班：向后</translation>
    </message>
    <message>
        <source>Roster: fill from a rotation</source>
        <translation>排班：按轮班填充</translation>
    </message>
    <message>
        <source>Roster: publish</source>
        <translation>排班：发布</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>保存草稿</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>比较版本…</translation>
    </message>
    <message>
        <source>What-if…</source>
        <translation>推演…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Workbook…</source>
        <translation>工作簿…</translation>
    </message>
    <message>
        <source>iCalendar…</source>
        <translation>iCalendar…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Shift patterns…</source>
        <translation>班次模板…</translation>
    </message>
    <message>
        <source>People…</source>
        <translation>人员…</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>规则…</translation>
    </message>
    <message>
        <source>No shift pattern has the letters %1.</source>
        <translation>没有代码为 %1 的班次模板。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Checks or requests</source>
        <translation>检查或申请</translation>
    </message>
    <message>
        <source>Roster: what-if, by simulation</source>
        <translation>排班：仿真推演</translation>
    </message>
    <message>
        <source>Roster: required agents</source>
        <translation>排班：所需人数</translation>
    </message>
    <message>
        <source>Roster: feasibility of a contract</source>
        <translation>排班：合同可行性</translation>
    </message>
    <message>
        <source>Required agents…</source>
        <translation>所需人数…</translation>
    </message>
    <message>
        <source>Feasibility of a contract…</source>
        <translation>合同可行性…</translation>
    </message>
    <message>
        <source>Everybody&apos;s iCalendar…</source>
        <translation>所有人的 iCalendar…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Roster…</source>
        <translation>排班表…</translation>
    </message>
</context>
<context>
    <name>fw::ui::RosterPapers</name>
    <message>
        <source>Export as CSV</source>
        <translation>导出为 CSV</translation>
    </message>
    <message>
        <source>Export as workbook</source>
        <translation>导出为工作簿</translation>
    </message>
    <message>
        <source>Export the person&apos;s calendar</source>
        <translation>导出此人的日历</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>导出为 PDF</translation>
    </message>
    <message>
        <source>The printer refused.</source>
        <translation>打印机拒绝。</translation>
    </message>
    <message>
        <source>CSV, UTF-8 (*.csv)</source>
        <translation>CSV，UTF-8 (*.csv)</translation>
    </message>
    <message>
        <source>CSV, GB18030 (*.csv)</source>
        <translation>CSV，GB18030 (*.csv)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>People by days, UTF-8 (*.csv)</source>
        <translation>人员×日期，UTF-8 (*.csv)</translation>
    </message>
    <message>
        <source>People by days, GB18030 (*.csv)</source>
        <translation>人员×日期，GB18030 (*.csv)</translation>
    </message>
    <message>
        <source>One line a shift, UTF-8 (*.csv)</source>
        <translation>每班次一行，UTF-8 (*.csv)</translation>
    </message>
    <message>
        <source>One line a shift, GB18030 (*.csv)</source>
        <translation>每班次一行，GB18030 (*.csv)</translation>
    </message>
    <message>
        <source>People by days (*.xlsx)</source>
        <translation>人员×日期 (*.xlsx)</translation>
    </message>
    <message>
        <source>One line a shift (*.xlsx)</source>
        <translation>每班次一行 (*.xlsx)</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>导出人员</translation>
    </message>
    <message>
        <source>Export shift patterns</source>
        <translation>导出班次模板</translation>
    </message>
    <message>
        <source>iCalendar (*.ics)</source>
        <translation>iCalendar (*.ics)</translation>
    </message>
    <message>
        <source>Export everybody&apos;s calendar into a folder</source>
        <translation>将所有人的日历导出到文件夹</translation>
    </message>
    <message>
        <source>PDF for A3 (*.pdf)</source>
        <translation>PDF，A3 (*.pdf)</translation>
    </message>
    <message>
        <source>PDF for A2 (*.pdf)</source>
        <translation>PDF，A2 (*.pdf)</translation>
    </message>
    <message>
        <source>PDF for A4 (*.pdf)</source>
        <translation>PDF，A4 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>fw::ui::RosterPlan</name>
    <message>
        <source>Take over what %1 changed</source>
        <translation>采用 %1 的改动</translation>
    </message>
    <message>
        <source>%1 saved version %2.</source>
        <extracomment>%1 a person, %2 the number of a version</extracomment>
        <translation>%1 保存了第 %2 版。</translation>
    </message>
    <message>
        <source>What you changed is still here; both are compared when you keep it.</source>
        <translation>您的修改仍保留在此；保存时会与其对比。</translation>
    </message>
    <message>
        <source>The draft is just being kept; try again in a moment.</source>
        <translation>草稿正在保存，请稍后再试。</translation>
    </message>
    <message>
        <source>Bring back what was not kept</source>
        <translation>恢复未保存的修改</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) that could not be kept when the window closed are here again. Look at them, then keep the draft.</source>
        <translation>
            <numerusform>关闭窗口时未能保存的 %n 个单元格已恢复。请查看后保存草稿。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::ui::RuleDialog</name>
    <message>
        <source>As delivered</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Rules of alarms</source>
        <translation>告警规则</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What this rule would have done</source>
        <translation>该规则过去的效果</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <extracomment>a disabled rule in a list: %1 its name</extracomment>
        <translation>%1（停用）</translation>
    </message>
    <message>
        <source>%1 (rests)</source>
        <extracomment>a rule without data in a list: %1 its name</extracomment>
        <translation>%1（无数据）</translation>
    </message>
    <message>
        <source>Since %1 this rule would have raised %2 alarms, %3 of them critical. Times are right to the minute.</source>
        <extracomment>%1 a time of day, %2 a number of alarms, %3 how many of them critical</extracomment>
        <translation>自 %1 起，该规则会产生 %2 条告警，其中严重 %3 条。时间精确到分钟。</translation>
    </message>
</context>
<context>
    <name>fw::ui::RuleForm</name>
    <message>
        <source>Enabled</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Raised when bad for</source>
        <translation>异常持续多久后告警</translation>
    </message>
    <message>
        <source>Over when good for</source>
        <translation>正常持续多久后恢复</translation>
    </message>
    <message>
        <source>Least volume</source>
        <extracomment>the least number of calls, callers or agents behind a figure that a rule takes seriously</extracomment>
        <translation>最小样本量</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>确认方式</translation>
    </message>
    <message>
        <source>Escalates after</source>
        <translation>未确认多久后升级</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Suppressed by</source>
        <extracomment>label of a choice: another rule, whose alarm keeps this one from raising any</extracomment>
        <translation>被抑制于</translation>
    </message>
    <message>
        <source>Only in shift</source>
        <translation>仅限班次</translation>
    </message>
    <message>
        <source>every shift</source>
        <translation>所有班次</translation>
    </message>
    <message>
        <source>%1: raise at</source>
        <extracomment>%1 is &quot;Warning&quot; or &quot;Critical&quot;</extracomment>
        <translation>%1：告警值</translation>
    </message>
    <message>
        <source>%1: over at</source>
        <translation>%1：恢复值</translation>
    </message>
    <message>
        <source>over again at</source>
        <extracomment>the level at which an alarm is over again, between two number fields</extracomment>
        <translation>恢复值</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds, after a number</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>which alarms of a rule somebody gets
----------
no rule</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>仅严重</translation>
    </message>
    <message>
        <source>For</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>队列 %1</translation>
    </message>
    <message>
        <source>Agents of queue %1</source>
        <translation>队列 %1 的客服代表</translation>
    </message>
    <message>
        <source>This rule cannot be disabled.</source>
        <translation>该规则不能停用。</translation>
    </message>
    <message>
        <source>Or of the team</source>
        <extracomment>label of a number: agents on a break together count also as a share of their team</extracomment>
        <translation>或占班组</translation>
    </message>
</context>
<context>
    <name>fw::ui::RulesDialog</name>
    <message>
        <source>Standard day (h)</source>
        <translation>标准日工时（小时）</translation>
    </message>
    <message>
        <source>Standard week (h)</source>
        <translation>标准周工时（小时）</translation>
    </message>
    <message>
        <source>Standard monthly hours (h)</source>
        <translation>月标准工时（小时）</translation>
    </message>
    <message>
        <source>Rest between shifts (h)</source>
        <translation>班次间隔（小时）</translation>
    </message>
    <message>
        <source>Days off a week</source>
        <translation>每周休息（天）</translation>
    </message>
    <message>
        <source>Working days in a row</source>
        <translation>连续上班（天）</translation>
    </message>
    <message>
        <source>Usual overtime of a day (h)</source>
        <translation>一般日加班（小时）</translation>
    </message>
    <message>
        <source>Overtime of a day at most (h)</source>
        <translation>日加班上限（小时）</translation>
    </message>
    <message>
        <source>Overtime of a month at most (h)</source>
        <translation>月加班上限（小时）</translation>
    </message>
    <message>
        <source>Nights in a row</source>
        <translation>连续夜班（次）</translation>
    </message>
    <message>
        <source>Agents for each team lead</source>
        <translation>每名班长的客服代表数</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>Day (h)</source>
        <translation>日（小时）</translation>
    </message>
    <message>
        <source>Week (h)</source>
        <translation>周（小时）</translation>
    </message>
    <message>
        <source>Month (h)</source>
        <translation>月（小时）</translation>
    </message>
    <message>
        <source>Rest (h)</source>
        <translation>间隔（小时）</translation>
    </message>
    <message>
        <source>Certificate needed on the phones</source>
        <translation>接线所需认证</translation>
    </message>
    <message>
        <source>Write the day as 2026-01-01.</source>
        <translation>日期请写成 2026-01-01。</translation>
    </message>
    <message>
        <source>Nights of a quarter above the team&apos;s median</source>
        <translation>季度夜班超出班组中位数的上限</translation>
    </message>
    <message>
        <source>Weekends of a quarter above the team&apos;s median</source>
        <translation>季度周末班超出班组中位数的上限</translation>
    </message>
    <message>
        <source>Average day of hourly staff (h)</source>
        <translation>非全日制平均每日工时（小时）</translation>
    </message>
    <message>
        <source>Average week of hourly staff (h)</source>
        <translation>非全日制平均每周工时（小时）</translation>
    </message>
    <message>
        <source>Night begins at (h)</source>
        <translation>夜间开始（时）</translation>
    </message>
    <message>
        <source>Night ends at (h, the next day from 24)</source>
        <translation>夜间结束（时，次日从 24 起计）</translation>
    </message>
    <message>
        <source>The night must end after it begins: 22 to 30 is from 22:00 to 06:00.</source>
        <translation>夜间的结束须晚于开始：22 至 30 即 22:00 至次日 06:00。</translation>
    </message>
</context>
<context>
    <name>fw::ui::ScopeTreeModel</name>
    <message>
        <source>Whole floor</source>
        <extracomment>root of the scope tree when the site has not named it</extracomment>
        <translation>整个现场</translation>
    </message>
    <message>
        <source>%1: %2 agents signed in</source>
        <extracomment>%1 a part of the organisation, %2 agents signed in / all agents, such as 12/20</extracomment>
        <translation>%1：已签入客服代表 %2</translation>
    </message>
</context>
<context>
    <name>fw::ui::ScoreSheet</name>
    <message>
        <source>Everything is answered</source>
        <translation>已全部评分</translation>
    </message>
    <message>
        <source>This was the last question. Ctrl+Return submits.</source>
        <translation>这是最后一项。按 Ctrl+回车提交。</translation>
    </message>
    <message>
        <source>This question always applies.</source>
        <translation>此评分项不能选“不适用”。</translation>
    </message>
    <message>
        <source>Give points from %1 to %2.</source>
        <translation>请给 %1 至 %2 分。</translation>
    </message>
    <message>
        <source>Take one of the answers below, by its digit.</source>
        <translation>请用数字键选择下方的一个选项。</translation>
    </message>
    <message>
        <source>This question is not answered so.</source>
        <translation>此评分项不能这样作答。</translation>
    </message>
    <message>
        <source>It can be submitted when nothing is missing.</source>
        <translation>补齐缺项后才能提交。</translation>
    </message>
    <message>
        <source>Questions of the scorecard</source>
        <translation>评分表的评分项</translation>
    </message>
    <message>
        <source>Next missing  M</source>
        <translation>下一缺项  M</translation>
    </message>
    <message>
        <source>Goes to the next question that still needs something</source>
        <translation>跳到下一个还缺内容的评分项</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Ends the scoring (Ctrl+Return)</source>
        <translation>结束评分（Ctrl+回车）</translation>
    </message>
    <message>
        <source>The end of the evidence has to lie behind its begin.</source>
        <translation>证据片段的终点须晚于起点。</translation>
    </message>
</context>
<context>
    <name>fw::ui::ScorecardEditor</name>
    <message>
        <source>New section</source>
        <translation>新评分大项</translation>
    </message>
    <message>
        <source>This version is frozen: evaluations refer to it. A change makes a new version.</source>
        <translation>此版本已冻结：质检评分以它为依据。修改须新建版本。</translation>
    </message>
    <message>
        <source>Nothing stands in the way of publishing it.</source>
        <translation>没有问题，可以发布。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend before it can be published</source>
        <translation>
            <numerusform>发布前还有 %n 处需要修改</numerusform>
        </translation>
    </message>
    <message>
        <source>Head</source>
        <extracomment>a button: title and grades of the scorecard</extracomment>
        <translation>表头</translation>
    </message>
    <message>
        <source>Title and grades of the scorecard</source>
        <translation>评分表的标题与等级</translation>
    </message>
    <message>
        <source>+ Section</source>
        <translation>+ 评分大项</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>添加评分大项</translation>
    </message>
    <message>
        <source>+ Question</source>
        <translation>+ 评分项</translation>
    </message>
    <message>
        <source>Add a question (Ins)</source>
        <translation>添加评分项（Ins）</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Duplicate what is chosen (Ctrl+D)</source>
        <translation>复制所选内容（Ctrl+D）</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove what is chosen (Del)</source>
        <translation>删除所选内容（Del）</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上移（Alt+↑）</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下移（Alt+↓）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>One step back (Ctrl+Z)</source>
        <translation>撤销一步（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Take the step again</source>
        <translation>重做一步</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Try the scorecard out as evaluators see it</source>
        <translation>按质检员所见试填评分表</translation>
    </message>
    <message>
        <source>Sections and questions</source>
        <translation>评分大项与评分项</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Show the next thing to mend</source>
        <translation>查看下一处需要修改的内容</translation>
    </message>
    <message>
        <source>About what is chosen</source>
        <translation>所选项的内容</translation>
    </message>
</context>
<context>
    <name>fw::ui::ScorecardsTab</name>
    <message>
        <source>There is no scorecard yet</source>
        <translation>还没有评分表</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>● not saved</source>
        <translation>● 未保存</translation>
    </message>
    <message>
        <source>saved %1 by %2</source>
        <translation>%2 于 %1 保存</translation>
    </message>
    <message>
        <source>No evaluation uses it yet.</source>
        <translation>还没有质检评分使用它。</translation>
    </message>
    <message numerus="yes">
        <source>%n evaluation(s) by %1</source>
        <extracomment>%1 is a list of people</extracomment>
        <translation>
            <numerusform>%n 份质检评分，质检员：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Another scorecard has this id.</source>
        <translation>已有评分表使用此编号。</translation>
    </message>
    <message>
        <source>The id is of letters, digits, &quot;-&quot;, &quot;_&quot; and &quot;.&quot; only.</source>
        <translation>编号只能包含字母、数字、“-”、“_”和“.”。</translation>
    </message>
    <message>
        <source>New scorecard</source>
        <translation>新建评分表</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Id, such as 10086-inbound</source>
        <translation>编号，例如 10086-inbound</translation>
    </message>
    <message>
        <source>Title, English</source>
        <translation>标题（英文）</translation>
    </message>
    <message>
        <source>Title, Chinese</source>
        <translation>标题（中文）</translation>
    </message>
    <message>
        <source>The usual one of 10086</source>
        <translation>10086 通用评分表</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>A copy of %1</source>
        <extracomment>%1 is a title</extracomment>
        <translation>“%1”的副本</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>初始内容</translation>
    </message>
    <message>
        <source>This scorecard has a draft already: this is it.</source>
        <translation>该评分表已有草稿，现已打开。</translation>
    </message>
    <message>
        <source>Publish the scorecard</source>
        <translation>发布评分表</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>%1, version %2: from now on calls are scored by it, and it can&apos;t be changed any more. A change makes a new version.</source>
        <extracomment>%1 is a title, %2 the number of a version</extracomment>
        <translation>%1，版本 %2：发布后通话将按此评分，且不能再修改。修改须新建版本。</translation>
    </message>
    <message>
        <source>Retire the scorecard</source>
        <translation>停用评分表</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>%1, version %2: no new call is scored by it. Scores that were given stay.</source>
        <translation>%1，版本 %2：停用后不再用于新的评分，已有得分保留。</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Used</source>
        <extracomment>heading of a column: how many evaluations</extracomment>
        <translation>使用</translation>
    </message>
    <message>
        <source>Versions of scorecards</source>
        <translation>评分表版本</translation>
    </message>
    <message>
        <source>New scorecard…</source>
        <translation>新建评分表…</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新建版本</translation>
    </message>
    <message>
        <source>A draft that begins with this version</source>
        <translation>以此版本为基础的草稿</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saves the draft (Ctrl+S)</source>
        <translation>保存草稿（Ctrl+S）</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>发布…</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>停用…</translation>
    </message>
</context>
<context>
    <name>fw::ui::SeatMap</name>
    <message>
        <source>Seats</source>
        <translation>座位图</translation>
    </message>
    <message>
        <source>No agents here</source>
        <translation>此处没有客服代表</translation>
    </message>
    <message>
        <source>In %1/%2</source>
        <extracomment>agents of a team signed in / all</extracomment>
        <translation>在席 %1/%2</translation>
    </message>
    <message>
        <source>Occ. %1</source>
        <extracomment>occupancy of a team, as short as possible</extracomment>
        <translation>占用 %1</translation>
    </message>
</context>
<context>
    <name>fw::ui::SectionForm</name>
    <message>
        <source>Write a number, such as 2.5.</source>
        <translation>请填写数字，例如 2.5。</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>评分大项</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
</context>
<context>
    <name>fw::ui::ServerForm</name>
    <message>
        <source>Enter the server&apos;s host name or IP address.</source>
        <translation>请输入服务器的主机名或 IP 地址。</translation>
    </message>
    <message>
        <source>Enter the name of the database.</source>
        <translation>请输入数据库的名称。</translation>
    </message>
    <message>
        <source>There is no such file that can be read.</source>
        <translation>没有这样的可读文件。</translation>
    </message>
    <message>
        <source>Nobody in between can read along or pretend to be the server.</source>
        <translation>中间任何人都无法偷看，也无法冒充服务器。</translation>
    </message>
    <message>
        <source>Any server with a certificate of this authority is believed.</source>
        <translation>凡持有该机构所签证书的服务器都被信任。</translation>
    </message>
    <message>
        <source>Somebody in between can pretend to be the server.</source>
        <translation>中间的人可以冒充服务器。</translation>
    </message>
    <message>
        <source>Anybody in between can read along. Only for a socket of this computer or a tunnel.</source>
        <translation>中间任何人都能偷看。只用于本机套接字或隧道。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>保护方式</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>Name or IP address</source>
        <translation>名称或 IP 地址</translation>
    </message>
    <message>
        <source>May be left to who logs in</source>
        <translation>可留空，由登录者填写</translation>
    </message>
    <message>
        <source>Empty: where PostgreSQL usually looks</source>
        <translation>留空：PostgreSQL 通常查找的位置</translation>
    </message>
    <message>
        <source>Encrypted, server checked by name</source>
        <translation>加密，并按名称校验服务器</translation>
    </message>
    <message>
        <source>Encrypted, certificate checked</source>
        <translation>加密，并校验证书</translation>
    </message>
    <message>
        <source>Encrypted only</source>
        <translation>仅加密</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>运营场地</translation>
    </message>
    <message>
        <source>The only one</source>
        <translation>只有一个</translation>
    </message>
    <message>
        <source>Where the floors of several sites meet in one database: which is shown.</source>
        <translation>多个运营场地的现场汇集在同一数据库时:显示哪一个。</translation>
    </message>
</context>
<context>
    <name>fw::ui::ServerSection</name>
    <message>
        <source>Join a floor that others record</source>
        <translation>加入由他人记录的现场</translation>
    </message>
    <message>
        <source>A recorder holds the connections to the switches and writes what happens into a PostgreSQL database. Everybody logs in there with an own account, which says what they may see and do.</source>
        <translation>记录程序保持与交换机的连接，并把发生的事写入 PostgreSQL 数据库。每个人用自己的账号登录，账号决定可以查看和操作的内容。</translation>
    </message>
    <message>
        <source>Join and log in</source>
        <translation>加入并登录</translation>
    </message>
    <message>
        <source>Choose another floor…</source>
        <translation>选择其他现场…</translation>
    </message>
</context>
<context>
    <name>fw::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>统计口径</translation>
    </message>
    <message>
        <source>Site dictionary</source>
        <translation>本站词典</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>设置分区</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>监听</translation>
    </message>
</context>
<context>
    <name>fw::ui::SettlementPage</name>
    <message>
        <source>There is no contract that you may see.</source>
        <translation>没有您可以查看的合同。</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>签认…</translation>
    </message>
    <message>
        <source>Hours, figures and incidents were read anew.</source>
        <translation>工时、指标数据和事件已重新读取。</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上一月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下一月</translation>
    </message>
    <message>
        <source>Recalculate</source>
        <translation>重算</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>XLSX</source>
        <translation>XLSX</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Month close</source>
        <translation>月结</translation>
    </message>
    <message>
        <source>KPI cards</source>
        <translation>指标卡</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
</context>
<context>
    <name>fw::ui::SettlementPapers</name>
    <message>
        <source>Export the settlement sheet</source>
        <translation>导出结算单</translation>
    </message>
    <message>
        <source>The sheet is written.</source>
        <translation>结算单已写入文件。</translation>
    </message>
    <message>
        <source>Export the statements of all people</source>
        <translation>导出全部员工的酬金单</translation>
    </message>
    <message>
        <source>The statements are written.</source>
        <translation>酬金单已写出。</translation>
    </message>
</context>
<context>
    <name>fw::ui::SheetHead</name>
    <message>
        <source>Tried out: nothing is kept</source>
        <translation>试填：不保存</translation>
    </message>
    <message>
        <source>▲ Not kept yet, tried again: %1</source>
        <extracomment>%1 is the reason, a sentence</extracomment>
        <translation>▲ 尚未保存，将重试：%1</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>草稿已保存</translation>
    </message>
    <message>
        <source>Draft…</source>
        <translation>草稿…</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>changed in the appeal, was %1</source>
        <extracomment>%1 is a score</extracomment>
        <translation>申诉后更改，原为 %1</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <extracomment>%1 is the title of a scorecard, %2 the number of its version</extracomment>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>raw %1</source>
        <extracomment>the score before a fatal error or bonus points, beside the final one</extracomment>
        <translation>原始 %1</translation>
    </message>
    <message>
        <source>Final score %1</source>
        <extracomment>name of the figure for screen readers</extracomment>
        <translation>最终得分 %1</translation>
    </message>
    <message>
        <source>Fatal error</source>
        <translation>致命差错</translation>
    </message>
    <message>
        <source>nothing answered yet</source>
        <translation>尚未评分</translation>
    </message>
    <message>
        <source>not scorable</source>
        <translation>无法评分</translation>
    </message>
    <message>
        <source>By %1: %2 (%3 of %4 heard)</source>
        <extracomment>%1 a moment of the recording, %2 the score as far as it was heard, %3 of %4 questions</extracomment>
        <translation>截至 %1：%2（已听 %3/%4 项）</translation>
    </message>
</context>
<context>
    <name>fw::ui::ShelveDialog</name>
    <message>
        <source>Shelve</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>搁置多久</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>It comes back when the time is over, or sooner when it becomes critical.</source>
        <translation>到时间后恢复显示；如升为严重会提前恢复。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>fw::ui::ShiftPalette</name>
    <message>
        <source>%1, %2: drag to paint with it, or type %3</source>
        <extracomment>%1 name of a shift, %2 its hours, %3 the letters that paint it</extracomment>
        <translation>%1，%2：拖动涂抹，或键入 %3</translation>
    </message>
    <message>
        <source>Paint with %1</source>
        <translation>涂抹 %1</translation>
    </message>
</context>
<context>
    <name>fw::ui::SignDialog</name>
    <message>
        <source>Sign the handover</source>
        <translation>签收交接班</translation>
    </message>
    <message>
        <source>Read and signed</source>
        <translation>已阅并签字</translation>
    </message>
    <message>
        <source>You take the shift over from %1.</source>
        <extracomment>%1 who gave the shift over</extracomment>
        <translation>您从 %1 接班。</translation>
    </message>
    <message>
        <source>To follow: tick each</source>
        <translation>需跟进事项：逐项勾选</translation>
    </message>
    <message>
        <source>Who signs?</source>
        <translation>签字人</translation>
    </message>
</context>
<context>
    <name>fw::ui::SignInForm</name>
    <message>
        <source>Locked by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>已由 %1 锁定</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Log-in name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>再次输入新密码</translation>
    </message>
    <message>
        <source>Another user</source>
        <translation>其他用户</translation>
    </message>
    <message>
        <source>Change and log in</source>
        <translation>修改并登录</translation>
    </message>
</context>
<context>
    <name>fw::ui::SignatureDialog</name>
    <message>
        <source>Done: %1.</source>
        <extracomment>%1 a step of the month&apos;s close</extracomment>
        <translation>已完成：%1。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a contract, %2 a month</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>The hours of all teams are read once more and stay as they are then. %n row(s) are in the ledger now.</source>
        <translation>
            <numerusform>所有班组的工时将重新读取一次，之后不再变化。台账现有 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Indicators and incidents are read once more and stay as they are then. What is missing stays missing: it is not zero.</source>
        <translation>指标和事件将重新读取一次，之后不再变化。缺失的仍为缺失，不等于零。</translation>
    </message>
    <message>
        <source>Payable: ¥ %1</source>
        <extracomment>%1 an amount of money</extracomment>
        <translation>应付金额：¥ %1</translation>
    </message>
    <message>
        <source>Input (SHA-256): %1</source>
        <extracomment>%1 the hash of all input</extracomment>
        <translation>输入（SHA-256）：%1</translation>
    </message>
    <message>
        <source>A locked month is never reckoned again; what is wrong is put right in a later month.</source>
        <translation>锁定的月份不再重算；如有错误，在以后的月份中调整。</translation>
    </message>
    <message>
        <source>You sign that these figures are right.</source>
        <translation>您签认上述数据无误。</translation>
    </message>
</context>
<context>
    <name>fw::ui::StaffDialog</name>
    <message>
        <source>People in posts</source>
        <translation>在岗人员</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Line %1: write dates such as 2026-03-31.</source>
        <extracomment>%1 the number of a line</extracomment>
        <translation>第 %1 行：请填写日期，如 2026-03-31。</translation>
    </message>
    <message>
        <source>%1: no post of this side, or the end is before the begin.</source>
        <extracomment>%1 the number of a person</extracomment>
        <translation>%1：不是本方岗位，或截止早于起始。</translation>
    </message>
    <message>
        <source>The people are kept.</source>
        <translation>人员已保存。</translation>
    </message>
</context>
<context>
    <name>fw::ui::StaffingDialog</name>
    <message>
        <source>Required agents</source>
        <translation>所需人数</translation>
    </message>
    <message>
        <source>Figures of</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Rostered</source>
        <translation>排班人数</translation>
    </message>
    <message>
        <source>SL</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>需等待</translation>
    </message>
    <message>
        <source>Wait (s)</source>
        <translation>等待（秒）</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>占用率</translation>
    </message>
    <message>
        <source>Agents around the answer</source>
        <translation>邻近人数对照</translation>
    </message>
    <message>
        <source>Lost calls have given up, or found no line. The mean wait is of all calls. ▶ marks the fewest agents that meet every limit.</source>
        <translation>流失指放弃或没有空闲线路的来电。平均等待按全部来电计算。▶ 为满足全部限制的最少人数。</translation>
    </message>
    <message>
        <source>My own figures</source>
        <translation>自定数据</translation>
    </message>
    <message>
        <source>Standard of %1</source>
        <extracomment>%1 a queue</extracomment>
        <translation>%1 的标准</translation>
    </message>
    <message>
        <source>No number of agents meets this.</source>
        <translation>任何人数都无法满足。</translation>
    </message>
    <message>
        <source>One of the figures makes no sense.</source>
        <translation>有一项数据不合理。</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>added up</source>
        <translation>相加</translation>
    </message>
    <message>
        <source>each of what is left</source>
        <translation>逐项连乘</translation>
    </message>
    <message>
        <source>%1 to be rostered: shrinkage %2, %3. The load is %4 Erlangs.</source>
        <extracomment>%1 people, %2 a percentage, %3 how it is made up, %4 Erlangs</extracomment>
        <translation>需排班 %1 人：损耗率 %2（%3）。话务量 %4 爱尔兰。</translation>
    </message>
    <message>
        <source>SL %1, lost %2, mean wait %3 s, occupancy %4.</source>
        <extracomment>%1 and %2 percentages, %3 seconds, %4 a percentage</extracomment>
        <translation>服务水平 %1，流失 %2，平均等待 %3 秒，占用率 %4。</translation>
    </message>
    <message>
        <source>One agent fewer: SL %1 points, mean wait %2 s.</source>
        <extracomment>%1 percentage points with a sign, %2 seconds</extracomment>
        <translation>少一人：服务水平 %1 个百分点，平均等待 %2 秒。</translation>
    </message>
    <message>
        <source>One agent more: SL %1 points, mean wait %2 s.</source>
        <extracomment>%1 percentage points with a sign, %2 seconds</extracomment>
        <translation>多一人：服务水平 %1 个百分点，平均等待 %2 秒。</translation>
    </message>
</context>
<context>
    <name>fw::ui::StaffingForm</name>
    <message>
        <source>Breaks</source>
        <translation>小休</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>休假</translation>
    </message>
    <message>
        <source>Sickness</source>
        <translation>病假</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Calls in the interval</source>
        <translation>时段来电量</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Mean handle time</source>
        <translation>平均处理时长</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Erlang A: callers give up</source>
        <translation>Erlang A：来电者会放弃</translation>
    </message>
    <message>
        <source>Erlang C: all wait</source>
        <translation>Erlang C：全部等待</translation>
    </message>
    <message>
        <source>Erlang B: nobody can wait</source>
        <translation>Erlang B：不能等待</translation>
    </message>
    <message>
        <source>Mean patience</source>
        <translation>平均耐心时长</translation>
    </message>
    <message>
        <source>Lines, served ones included</source>
        <translation>线路数（含通话中）</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>A answered, B abandoned, T within the limit. SL-1: A_T / (A + B). SL-2: A_T / A. SL-3: (A_T + B_T) / (A + B). SL-4: A_T / (A + B − B_T).</source>
        <translation>A 接通，B 放弃，T 时限内。SL-1：A_T / (A + B)。SL-2：A_T / A。SL-3：(A_T + B_T) / (A + B)。SL-4：A_T / (A + B − B_T)。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Occupancy at most</source>
        <translation>占用率上限</translation>
    </message>
    <message>
        <source>Abandoned at most</source>
        <translation>放弃率上限</translation>
    </message>
    <message>
        <source>The forecast may miss by</source>
        <translation>预测误差</translation>
    </message>
    <message>
        <source>The standard deviation of its own error, without what calls do by chance.</source>
        <translation>预测自身误差的标准差，不含来电的随机波动。</translation>
    </message>
    <message>
        <source>Enough with a probability of</source>
        <translation>把握度</translation>
    </message>
    <message>
        <source>Shrinkage is</source>
        <translation>损耗合并方式</translation>
    </message>
    <message>
        <source>added up</source>
        <translation>相加</translation>
    </message>
    <message>
        <source>each of what is left</source>
        <translation>逐项连乘</translation>
    </message>
    <message>
        <source>What takes time</source>
        <translation>损耗项目</translation>
    </message>
    <message>
        <source>Part of paid time</source>
        <translation>占带薪时间的比例</translation>
    </message>
</context>
<context>
    <name>fw::ui::StandardDialog</name>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Standard of %1</source>
        <extracomment>%1 the name of a queue</extracomment>
        <translation>%1 的标准</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>the forecast&apos;s point</source>
        <translation>按预测值</translation>
    </message>
    <message>
        <source>leave 6; training 4</source>
        <comment>shares in percent</comment>
        <translation>请假 6; 培训 4</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Answered within</source>
        <translation>应答时限</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>处理时长</translation>
    </message>
    <message>
        <source>Mean patience</source>
        <translation>平均耐心</translation>
    </message>
    <message>
        <source>Highest occupancy</source>
        <translation>最高占用率</translation>
    </message>
    <message>
        <source>Most who give up</source>
        <translation>最高放弃率</translation>
    </message>
    <message>
        <source>Lines (Erlang C)</source>
        <translation>线路数（Erlang C）</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>把握度</translation>
    </message>
    <message>
        <source>Shrinkage, in percent</source>
        <translation>损耗率（%）</translation>
    </message>
    <message>
        <source>Shrinkages are</source>
        <translation>损耗合并方式</translation>
    </message>
    <message>
        <source>Teams, in percent of the calls</source>
        <translation>班组（话务占比 %）</translation>
    </message>
    <message>
        <source>Standards by date</source>
        <translation>按日期的标准</translation>
    </message>
    <message>
        <source>Certainty: that the people are enough for what the forecast may miss by; its errors are taken as normal.</source>
        <translation>把握度：人数足以覆盖预测误差的概率；误差按正态分布计。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>In all %1: %3 are rostered so that %2 serve calls.</source>
        <extracomment>%1 a percentage, %2 and %3 numbers of people</extracomment>
        <translation>合计 %1：为保证 %2 人接听，需排 %3 人。</translation>
    </message>
    <message>
        <source>Shrinkage is written as a name and percents: leave 6; training 4</source>
        <translation>损耗率写作名称加百分数：请假 6; 培训 4</translation>
    </message>
    <message>
        <source>Teams are written as an id or a name that is known, and percents.</source>
        <translation>班组写作已知的编号或名称加百分数。</translation>
    </message>
    <message>
        <source>From history</source>
        <translation>取自历史</translation>
    </message>
    <message>
        <source>Handling time and patience as the journal counted them</source>
        <translation>按日志统计的处理时长与平均耐心</translation>
    </message>
</context>
<context>
    <name>fw::ui::StateChips</name>
    <message>
        <source>Over limit</source>
        <extracomment>agents longer in their state than allowed</extracomment>
        <translation>超时</translation>
    </message>
</context>
<context>
    <name>fw::ui::StatisticsTab</name>
    <message>
        <source>All teams</source>
        <translation>全部班组</translation>
    </message>
    <message>
        <source>No call was scored in these weeks</source>
        <translation>这些周内没有评分</translation>
    </message>
    <message>
        <source>Mean %1 %2 of %3 scores</source>
        <extracomment>%1 is a mean of scores, %2 how far it may be off, %3 how many scores</extracomment>
        <translation>均值 %1 %2，共 %3 个得分</translation>
    </message>
    <message>
        <source>ranked from 10 scores on, or 3 within ±5 points</source>
        <translation>满 10 个得分，或满 3 个且误差在 ±5 分内才排名</translation>
    </message>
    <message>
        <source>There is nothing to draw in these weeks</source>
        <translation>这些周内没有可绘制的数据</translation>
    </message>
    <message>
        <source>%1: %2 of %3 failed · %4 of all failures up to here</source>
        <extracomment>%1 is a question, %2 of %3 answers to it failed, %4 of all failures up to here</extracomment>
        <translation>%1：%3 次中 %2 次不合格 · 累计占 %4</translation>
    </message>
    <message>
        <source>failed answers by question; the line adds them up</source>
        <translation>各评分项的不合格次数，折线为累计</translation>
    </message>
    <message>
        <source>Failed questions</source>
        <translation>失分项</translation>
    </message>
    <message>
        <source>Week of %1: mean %2 %3 of %4 scores</source>
        <extracomment>%1 is a Monday, %2 a mean, %3 how far it may be off, %4 how many scores</extracomment>
        <translation>%1 当周：均值 %2 %3，共 %4 个得分</translation>
    </message>
    <message>
        <source>outside of the limits</source>
        <translation>超出控制限</translation>
    </message>
    <message>
        <source>eight or more weeks on one side</source>
        <translation>连续八周或以上在同一侧</translation>
    </message>
    <message>
        <source>upper limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>lower limit</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>XmR chart of weekly means with 95 % intervals</source>
        <translation>周均值 XmR 图，含 95 % 区间</translation>
    </message>
    <message>
        <source>weekly means; limits from six weeks on</source>
        <translation>周均值；满六周才有控制限</translation>
    </message>
    <message>
        <source>Weekly means</source>
        <translation>周均值</translation>
    </message>
    <message>
        <source>Trend: fewer than four weeks have scores</source>
        <translation>趋势：有得分的不足四周</translation>
    </message>
    <message>
        <source>Trend: %1 points a week %2, %3</source>
        <extracomment>%1 points a week, %2 how far that may be off, %3 a verdict</extracomment>
        <translation>趋势：每周 %1 分 %2，%3</translation>
    </message>
    <message>
        <source>more than chance</source>
        <translation>超出偶然</translation>
    </message>
    <message>
        <source>may well be chance</source>
        <translation>可能只是偶然</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 周</translation>
    </message>
    <message>
        <source>13 weeks</source>
        <translation>13 周</translation>
    </message>
    <message>
        <source>26 weeks</source>
        <translation>26 周</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>客服代表</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Evaluators</source>
        <translation>质检员</translation>
    </message>
    <message>
        <source>Whose means</source>
        <translation>统计对象</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得分数</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>致命</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>how an evaluator scores beside the others</extracomment>
        <translation>宽严</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Control chart</source>
        <translation>控制图</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>图表内容</translation>
    </message>
</context>
<context>
    <name>fw::ui::StepBar</name>
    <message>
        <source>Confirm fatal</source>
        <translation>复核致命</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>下发</translation>
    </message>
    <message>
        <source>Review appeal…</source>
        <translation>申诉初审…</translation>
    </message>
    <message>
        <source>Decide appeal…</source>
        <translation>申诉终审…</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>申诉…</translation>
    </message>
    <message>
        <source>Escalate…</source>
        <translation>升级…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>添加批注</translation>
    </message>
    <message>
        <source>Comment on this moment</source>
        <translation>对当前时刻添加批注</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>安排辅导</translation>
    </message>
    <message>
        <source>Plan coaching from this evaluation</source>
        <translation>由此质检评分安排辅导</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More steps</source>
        <translation>更多步骤</translation>
    </message>
</context>
<context>
    <name>fw::ui::StepDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>正在等待服务器…</translation>
    </message>
</context>
<context>
    <name>fw::ui::SupervisionBar</name>
    <message>
        <source>Your phone %1 rings</source>
        <extracomment>%1 the supervisor&apos;s phone</extracomment>
        <translation>您的话机 %1 正在响铃</translation>
    </message>
    <message>
        <source>also listening: %1</source>
        <extracomment>%1 phones of other supervisors</extracomment>
        <translation>同时监听：%1</translation>
    </message>
    <message>
        <source>Leave the call</source>
        <translation>退出通话</translation>
    </message>
</context>
<context>
    <name>fw::ui::SupervisorSection</name>
    <message>
        <source>Listening to calls</source>
        <translation>监听通话</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>您的话机</translation>
    </message>
    <message>
        <source>As the switch names it. It rings when you listen to an agent.</source>
        <translation>按交换机中的名称填写。监听客服代表时它会响铃。</translation>
    </message>
</context>
<context>
    <name>fw::ui::SwitchDialog</name>
    <message>
        <source>Add a switch</source>
        <translation>添加交换机</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change a switch</source>
        <translation>修改交换机</translation>
    </message>
</context>
<context>
    <name>fw::ui::SwitchForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>密码保存</translation>
    </message>
    <message>
        <source>Old caller names</source>
        <translation>旧编码主叫名</translation>
    </message>
    <message>
        <source>What you call this switch</source>
        <translation>您对此交换机的称呼</translation>
    </message>
    <message>
        <source>Name or IP address</source>
        <translation>主机名或 IP 地址</translation>
    </message>
    <message>
        <source>Encrypted connection (TLS)</source>
        <translation>加密连接（TLS）</translation>
    </message>
    <message>
        <source>Account of the manager interface</source>
        <translation>管理接口的账号</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored one</source>
        <translation>留空则沿用已保存的密码</translation>
    </message>
    <message>
        <source>Used for caller names that are not UTF-8</source>
        <translation>用于非 UTF-8 编码的主叫名称</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>In the desktop&apos;s keychain</source>
        <translation>保存在系统密钥环</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>仅本次使用</translation>
    </message>
    <message>
        <source>In a file that only you can read (not encrypted)</source>
        <translation>保存在仅您可读的文件（未加密）</translation>
    </message>
    <message>
        <source>This desktop has no keychain. </source>
        <translation>此桌面没有密钥环。</translation>
    </message>
    <message>
        <source>The keychain locks the secret together with your desktop.</source>
        <translation>密钥环会随桌面一起锁定密码。</translation>
    </message>
    <message>
        <source>You will be asked for it again at the next start.</source>
        <translation>下次启动时会再次询问。</translation>
    </message>
    <message>
        <source>Anyone who can act as you on this computer, and its administrator, can read it.</source>
        <translation>在本机上能以您的身份操作的人以及管理员都可以读取。</translation>
    </message>
    <message>
        <source>Enter the switch&apos;s host name or IP address.</source>
        <translation>请输入交换机的主机名或 IP 地址。</translation>
    </message>
    <message>
        <source>Only the name or the address, without http:// and without a port.</source>
        <translation>只填主机名或地址，不要带 http:// 和端口。</translation>
    </message>
    <message>
        <source>Enter the account&apos;s name.</source>
        <translation>请输入账号名称。</translation>
    </message>
    <message>
        <source>Enter the account&apos;s secret.</source>
        <translation>请输入账号密码。</translation>
    </message>
</context>
<context>
    <name>fw::ui::SwitchesSection</name>
    <message>
        <source>Remove a switch</source>
        <translation>删除交换机</translation>
    </message>
    <message>
        <source>Remove “%1” and forget its secret?</source>
        <extracomment>%1 is the name of a switch</extracomment>
        <translation>删除“%1”并清除其密码？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>No switch yet. Add one to see a real floor.</source>
        <translation>还没有交换机。添加一台即可查看真实现场。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>删除…</translation>
    </message>
</context>
<context>
    <name>fw::ui::TableDesk</name>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Export table as CSV…</source>
        <translation>导出表格为 CSV…</translation>
    </message>
    <message>
        <source>Columns and views…</source>
        <translation>列与视图…</translation>
    </message>
    <message numerus="yes">
        <source>Copied with headers: %n row(s).</source>
        <translation>
            <numerusform>已连同表头复制 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export table as CSV</source>
        <translation>导出表格为 CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>已将 %n 行写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>恢复默认列</translation>
    </message>
</context>
<context>
    <name>fw::ui::TaskDialog</name>
    <message>
        <source>New task for the other side</source>
        <translation>给对方的新任务</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>下达</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>要做什么？</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>详细说明</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>From incident</source>
        <translation>来自事件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发起方</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>no incident</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <extracomment>an incident: %1 its number, %2 its title</extracomment>
        <translation>#%1 %2</translation>
    </message>
</context>
<context>
    <name>fw::ui::TasksTab</name>
    <message>
        <source>%1 not done, %2 overdue</source>
        <extracomment>beside the title &quot;Tasks&quot;: %1 tasks that are not done, %2 of them late</extracomment>
        <translation>%1 项未完成，%2 项逾期</translation>
    </message>
    <message>
        <source>issued %1 by %2</source>
        <extracomment>a task: %1 date and time, %2 a person</extracomment>
        <translation>%2 于 %1 下达</translation>
    </message>
    <message>
        <source>acknowledged %1 by %2</source>
        <translation>%2 于 %1 确认</translation>
    </message>
    <message>
        <source>done %1 by %2: %3</source>
        <translation>%2 于 %1 完成：%3</translation>
    </message>
    <message>
        <source>from incident #%1</source>
        <translation>来自事件 #%1</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>任务完成</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>What shows it? A sentence, an address, the number of a paper.</source>
        <translation>以什么为依据？填写一句话、网址或文件编号。</translation>
    </message>
    <message>
        <source>Tasks between the two sides</source>
        <extracomment>improvement requests and directives between the two sides</extracomment>
        <translation>双方任务</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Which tasks</source>
        <translation>显示哪些任务</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>number of a task</extracomment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>发起方 → 承办方</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>完成依据</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>新任务…</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>完成…</translation>
    </message>
</context>
<context>
    <name>fw::ui::TermsDialog</name>
    <message>
        <source>Propose terms</source>
        <translation>提出条款</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Score bands</source>
        <translation>分数档</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Hold from</source>
        <translation>起始月份</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>From score</source>
        <translation>分数下限</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>考核系数</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准值</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>挑战值</translation>
    </message>
    <message>
        <source>Steps (value:percent;…)</source>
        <translation>分档（值:得分率;…）</translation>
    </message>
    <message>
        <source>%1: this can&apos;t be as it is.</source>
        <extracomment>%1 the name of a field</extracomment>
        <translation>%1：填写有误。</translation>
    </message>
    <message>
        <source>Ratio, rounding, overtime or what is done below zero: use one of the words in brackets.</source>
        <translation>配比、舍入、加班或负数处理：请使用括号中的词。</translation>
    </message>
    <message>
        <source>Score bands, line %1: write a score and a coefficient, such as 95 and 1.00.</source>
        <extracomment>%1 the number of a line</extracomment>
        <translation>分数档第 %1 行：请填写分数和系数，例如 95 和 1.00。</translation>
    </message>
    <message>
        <source>Score bands, line %1: this score is there twice.</source>
        <translation>分数档第 %1 行：该分数重复。</translation>
    </message>
    <message>
        <source>Score bands: one of them has to begin at 0.</source>
        <translation>分数档：必须有一档从 0 开始。</translation>
    </message>
    <message>
        <source>%1: weight, values or steps can&apos;t be as they are.</source>
        <extracomment>%1 an indicator</extracomment>
        <translation>%1：权重、数值或分档有误。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>尚未作任何修改。</translation>
    </message>
    <message>
        <source>Proposed; a second person has to approve it.</source>
        <translation>已提出，须由第二人同意。</translation>
    </message>
</context>
<context>
    <name>fw::ui::TestResultView</name>
    <message>
        <source>Accept this certificate</source>
        <translation>接受此证书</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>正在测试连接…</translation>
    </message>
    <message>
        <source>The switch</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>%1 answers, and the account may read the floor.</source>
        <extracomment>%1 is the switch&apos;s name and version such as &quot;Asterisk 22.10.1&quot;</extracomment>
        <translation>%1 应答正常，账号可以读取现场。</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>详情：%1</translation>
    </message>
    <message>
        <source>Issued to: %1</source>
        <translation>颁发给：%1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>颁发者：%1</translation>
    </message>
    <message>
        <source>Valid until: %1</source>
        <translation>有效期至：%1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256：%1</translation>
    </message>
    <message>
        <source>Not trusted because: %1</source>
        <translation>不受信任的原因：%1</translation>
    </message>
</context>
<context>
    <name>fw::ui::TileStrip</name>
    <message>
        <source>Calls waiting</source>
        <translation>排队数</translation>
    </message>
    <message>
        <source>Longest %1</source>
        <extracomment>%1 the longest running wait</extracomment>
        <translation>最长 %1</translation>
    </message>
    <message>
        <source>Callers in the queues of this scope at this moment</source>
        <translation>此数据范围内各队列当前的排队数</translation>
    </message>
    <message>
        <source>Service level %1</source>
        <extracomment>%1 formula and threshold, such as &quot;SL-1 · 20 s&quot;</extracomment>
        <translation>服务水平 %1</translation>
    </message>
    <message>
        <source>Target %1 · today %2</source>
        <extracomment>%1 target of the service level, %2 today&apos;s figure</extracomment>
        <translation>目标 %1 · 今日 %2</translation>
    </message>
    <message>
        <source>Last 15 minutes, formula %1</source>
        <translation>近 15 分钟，公式 %1</translation>
    </message>
    <message>
        <source>The queues have different rules: each counts by its own limit</source>
        <translation>各队列规则不同，按各自的阈值统计</translation>
    </message>
    <message>
        <source>Connection rate</source>
        <translation>接通率</translation>
    </message>
    <message>
        <source>Last 15 minutes: answered / (answered + abandoned + overflowed)</source>
        <translation>近 15 分钟：接通量 /（接通量 + 放弃量 + 溢出量）</translation>
    </message>
    <message>
        <source>Abandonment rate</source>
        <translation>放弃率</translation>
    </message>
    <message>
        <source>%1 calls · short %2</source>
        <extracomment>%1 abandoned calls of the last 15 minutes, %2 those that were given up at once</extracomment>
        <translation>%1 通 · 短时 %2</translation>
    </message>
    <message>
        <source>Last 15 minutes: abandoned / (answered + abandoned)</source>
        <translation>近 15 分钟：放弃量 /（接通量 + 放弃量）</translation>
    </message>
    <message>
        <source>Average speed of answer</source>
        <translation>平均应答速度</translation>
    </message>
    <message>
        <source>Target ≤ %1</source>
        <extracomment>%1 seconds as mm:ss</extracomment>
        <translation>目标 ≤ %1</translation>
    </message>
    <message>
        <source>Last 15 minutes: waits of the answered / answered</source>
        <translation>近 15 分钟：接通呼叫的等待时长 / 接通量</translation>
    </message>
    <message>
        <source>Average handling time</source>
        <translation>平均处理时长</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Last 15 minutes: (talk + wrap-up) / completed calls</source>
        <translation>近 15 分钟：（通话 + 话后整理）/ 完成通话数</translation>
    </message>
    <message>
        <source>Available agents</source>
        <translation>示闲客服代表</translation>
    </message>
    <message>
        <source>Talking %1 · break %2</source>
        <extracomment>%1 agents talking, %2 agents on break</extracomment>
        <translation>通话中 %1 · 小休 %2</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>签入</translation>
    </message>
    <message>
        <source>of %1 · over limit %2</source>
        <extracomment>%1 all agents of the scope, %2 those over a time limit</extracomment>
        <translation>共 %1 · 超时 %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>tile, instead of &quot;Calls waiting&quot; where that does not fit</extracomment>
        <translation>等待</translation>
    </message>
    <message>
        <source>ASA</source>
        <extracomment>average speed of answer, as short as possible</extracomment>
        <translation>应答速度</translation>
    </message>
    <message>
        <source>AHT</source>
        <extracomment>average handling time, as short as possible</extracomment>
        <translation>处理时长</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>tile, instead of &quot;Available agents&quot; where that does not fit</extracomment>
        <translation>示闲</translation>
    </message>
    <message>
        <source>Talking %1</source>
        <extracomment>%1 agents talking, as short as possible</extracomment>
        <translation>通话 %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>%1 all agents of the scope</extracomment>
        <translation>共 %1</translation>
    </message>
</context>
<context>
    <name>fw::ui::TransportBar</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>15 seconds back</source>
        <translation>后退 15 秒</translation>
    </message>
    <message>
        <source>5 seconds back</source>
        <translation>后退 5 秒</translation>
    </message>
    <message>
        <source>5 seconds on</source>
        <translation>前进 5 秒</translation>
    </message>
    <message>
        <source>15 seconds on</source>
        <translation>前进 15 秒</translation>
    </message>
    <message>
        <source>Loop A–B; A and B set its ends</source>
        <translation>区间循环 A–B；按 A、B 设定两端</translation>
    </message>
    <message>
        <source>Skip silence</source>
        <translation>跳过静音</translation>
    </message>
    <message>
        <source>Playback speed</source>
        <translation>播放速度</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服代表</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>%1: mute</source>
        <extracomment>%1 Agent or Customer</extracomment>
        <translation>%1：静音</translation>
    </message>
    <message>
        <source>%1: volume</source>
        <translation>%1：音量</translation>
    </message>
</context>
<context>
    <name>fw::ui::TrendChart</name>
    <message numerus="yes">
        <source>Week of %1: %2 of %n call(s), team %3</source>
        <extracomment>%1 a date, %2 and %3 mean scores, %n scored calls</extracomment>
        <translation>
            <numerusform>%1 起的一周：%2（%n 通），班组 %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::ui::TrendPanel</name>
    <message>
        <source>Hidden in classroom mode</source>
        <translation>课堂模式下隐藏</translation>
    </message>
    <message>
        <source>No score of this agent in the last 12 weeks</source>
        <translation>最近 12 周没有该客服代表的得分</translation>
    </message>
    <message numerus="yes">
        <source>Mean %1 of %n call(s) · team %2 · fatal rate %3</source>
        <extracomment>%1 and %2 mean scores, %3 a percentage, %n scored calls of the agent</extracomment>
        <translation>
            <numerusform>均分 %1（%n 通）· 班组 %2 · 致命率 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Score trend</source>
        <translation>得分走势</translation>
    </message>
</context>
<context>
    <name>fw::ui::UserDialog</name>
    <message>
        <source>Add an account</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>Change an account</source>
        <translation>修改账号</translation>
    </message>
    <message>
        <source>Log-in name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Id on the floor</source>
        <extracomment>the id by which rosters and floors know a person</extracomment>
        <translation>现场工号</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>数据范围</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>初始密码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>fw::ui::UserTableModel</name>
    <message>
        <source>Shut</source>
        <extracomment>of an account</extracomment>
        <translation>已停用</translation>
    </message>
    <message>
        <source>New password due</source>
        <extracomment>of an account whose owner has not chosen the own password yet</extracomment>
        <translation>待改密码</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>启用中</translation>
    </message>
    <message>
        <source>Log-in name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>所属方</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>数据范围</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>fw::ui::UsersSection</name>
    <message>
        <source>Open</source>
        <extracomment>of an account: so that nobody gets in by it, or again</extracomment>
        <translation>启用</translation>
    </message>
    <message>
        <source>Shut</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>重置密码</translation>
    </message>
    <message>
        <source>New password of %1, to be changed at the next log-in:</source>
        <extracomment>%1 is a log-in name</extracomment>
        <translation>%1 的新密码（下次登录时须修改）：</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Everybody logs in. Whoever can open the file of this desk on the disk is beyond these rights; two companies are kept apart by a shared database only.</source>
        <translation>使用者均须登录。能够打开此工作台数据文件的人不受这些权限约束；只有共用数据库才能隔离两家公司。</translation>
    </message>
    <message>
        <source>This desk has no accounts: everyone who sits at it may do all that the switch allows, and the audit trail knows no names.</source>
        <translation>此工作台未启用账号：任何使用者都可以执行交换机允许的全部操作，审计日志中没有姓名。</translation>
    </message>
    <message>
        <source>Set up accounts…</source>
        <translation>启用账号…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>重置密码…</translation>
    </message>
    <message>
        <source>Delegations…</source>
        <extracomment>of an account: posts that it holds for others for a while</extracomment>
        <translation>委托…</translation>
    </message>
</context>
<context>
    <name>fw::ui::WaitingTableModel</name>
    <message>
        <source>Withheld</source>
        <extracomment>the caller gives no number</extracomment>
        <translation>号码隐藏</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>主叫</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Wait</source>
        <extracomment>column of a table: how long the caller has waited</extracomment>
        <translation>等待</translation>
    </message>
    <message>
        <source>Pos.</source>
        <extracomment>column of a table: place in the queue, as short as possible</extracomment>
        <translation>序</translation>
    </message>
</context>
<context>
    <name>fw::ui::WallComparison</name>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Waiting %1 · %2</source>
        <extracomment>%1 callers that wait, %2 the longest wait</extracomment>
        <translation>等待 %1 · %2</translation>
    </message>
    <message>
        <source>Available %1 · talking %2</source>
        <extracomment>%1 agents that are free, %2 agents on calls</extracomment>
        <translation>示闲 %1 · 通话 %2</translation>
    </message>
</context>
<context>
    <name>fw::ui::WallHeader</name>
    <message>
        <source>Alarm not acknowledged</source>
        <translation>告警未确认</translation>
    </message>
</context>
<context>
    <name>fw::ui::WallPeople</name>
    <message>
        <source>Agents</source>
        <translation>客服代表</translation>
    </message>
    <message>
        <source>Over their limit: %1</source>
        <translation>超时 %1</translation>
    </message>
</context>
<context>
    <name>fw::ui::WallQueues</name>
    <message>
        <source>Queues beyond their limits</source>
        <translation>超出限值的队列</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message numerus="yes">
        <source>and %n more queue(s)</source>
        <translation>
            <numerusform>另有 %n 个队列</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长等待</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>Available / talking</source>
        <translation>示闲 / 通话</translation>
    </message>
    <message>
        <source>No queue is beyond its limits</source>
        <translation>没有队列超出限值</translation>
    </message>
</context>
<context>
    <name>fw::ui::WallTicker</name>
    <message>
        <source>Notice</source>
        <translation>公告</translation>
    </message>
</context>
<context>
    <name>fw::ui::WallboardSection</name>
    <message>
        <source>Whole floor</source>
        <translation>全部现场</translation>
    </message>
    <message>
        <source>Automatic: one without the console</source>
        <translation>自动：不放控制台的显示器</translation>
    </message>
    <message>
        <source>%1 · %2 × %3 %4</source>
        <extracomment>a monitor: %1 its connector, %2 width, %3 height, %4 make and model</extracomment>
        <translation>%1 · %2 × %3 %4</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>大屏</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Time of a page</source>
        <translation>每页停留</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>显示器</translation>
    </message>
    <message>
        <source>Overview with queues</source>
        <translation>总览与队列</translation>
    </message>
    <message>
        <source>Nine figures</source>
        <translation>九项指标</translation>
    </message>
    <message>
        <source>Comparison of partners and sites</source>
        <translation>合作商与场地对比</translation>
    </message>
    <message>
        <source>Queues beyond their limits</source>
        <translation>超出限值的队列</translation>
    </message>
    <message>
        <source>Agents by state</source>
        <translation>座席状态</translation>
    </message>
    <message>
        <source>Show names of agents (else their ids)</source>
        <translation>显示客服代表姓名（否则只显示工号）</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>unit behind a number: seconds</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Runs along the lower edge</source>
        <translation>在屏幕下沿滚动显示</translation>
    </message>
    <message>
        <source>Open or close the wallboard (F9)</source>
        <translation>打开或关闭大屏 (F9)</translation>
    </message>
    <message>
        <source>The wallboard fills one monitor and has nothing to click: Esc or F9 closes it. A page with a critical alarm that nobody has acknowledged stays. Once open, it comes back at the next start.</source>
        <translation>大屏占满一台显示器，没有可点击的内容：按 Esc 或 F9 关闭。有未确认的严重告警时停留在该页。大屏打开时退出，下次启动会自动恢复。</translation>
    </message>
</context>
<context>
    <name>fw::ui::WallboardView</name>
    <message>
        <source>Whole floor</source>
        <translation>全部现场</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <extracomment>page of the wallboard with the numbers of the last 15 minutes</extracomment>
        <translation>最近 15 分钟</translation>
    </message>
    <message>
        <source>Answered within 20 s, last 15 minutes</source>
        <translation>20 秒内接通率，最近 15 分钟</translation>
    </message>
    <message>
        <source>Queues beyond their limits</source>
        <translation>超出限值的队列</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>客服代表</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>the figures are of this moment</extracomment>
        <translation>实时</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>Without %1 since %2</source>
        <extracomment>%1 names of switches, %2 a time of day</extracomment>
        <translation>%2 起缺 %1 数据</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <extracomment>%1 a time of day, such as 10:47:12</extracomment>
        <translation>数据截至 %1</translation>
    </message>
</context>
<context>
    <name>fw::ui::WallboardWindow</name>
    <message>
        <source>Wallboard</source>
        <translation>大屏</translation>
    </message>
</context>
<context>
    <name>fw::ui::WaterfallChart</name>
    <message>
        <source>Base fee</source>
        <translation>基础费用</translation>
    </message>
    <message>
        <source>Coefficient ×%1</source>
        <extracomment>%1 the assessment coefficient</extracomment>
        <translation>考核系数 ×%1</translation>
    </message>
    <message>
        <source>Fee waterfall</source>
        <translation>费用瀑布</translation>
    </message>
    <message>
        <source>Bars begin at ¥ %1</source>
        <extracomment>below a chart: %1 an amount of money</extracomment>
        <translation>柱体自 ¥ %1 起绘</translation>
    </message>
</context>
<context>
    <name>fw::ui::WaveformView</name>
    <message>
        <source>One channel: both speak in the lane above</source>
        <translation>单声道：双方都在上面一栏</translation>
    </message>
    <message>
        <source>%1 %2 s</source>
        <extracomment>%1 what went on, %2 how many seconds</extracomment>
        <translation>%1 %2 秒</translation>
    </message>
    <message>
        <source>Recording along its time</source>
        <translation>录音时间轴</translation>
    </message>
    <message>
        <source>Silence, %1 s</source>
        <translation>静音 %1 秒</translation>
    </message>
    <message>
        <source>Overtalk, %1 s</source>
        <translation>抢话 %1 秒</translation>
    </message>
</context>
<context>
    <name>fw::ui::WhatIfDialog</name>
    <message>
        <source>Beside the released roster</source>
        <translation>与已发布排班表对照</translation>
    </message>
    <message>
        <source>What-if: the plan played through</source>
        <translation>推演：按排班逐通模拟</translation>
    </message>
    <message>
        <source>Days to play through</source>
        <translation>推演日期</translation>
    </message>
    <message>
        <source>Replications</source>
        <translation>重复次数</translation>
    </message>
    <message>
        <source>How often each day is played through: four times as many halve the width of the band.</source>
        <translation>每天模拟的次数：次数为四倍时，置信带宽度减半。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Day shown</source>
        <translation>显示日期</translation>
    </message>
    <message>
        <source>Queue shown</source>
        <translation>显示队列</translation>
    </message>
    <message>
        <source>Service level by interval</source>
        <translation>各时段服务水平</translation>
    </message>
    <message>
        <source>Figures by interval</source>
        <translation>各时段数据</translation>
    </message>
    <message>
        <source>The plan has changed since.</source>
        <translation>此后排班已有改动。</translation>
    </message>
    <message>
        <source>No forecast is published for this team&apos;s queues on these days.</source>
        <translation>这些日期没有该班组队列的已发布预测。</translation>
    </message>
    <message>
        <source>Nothing is released for some of these days.</source>
        <translation>其中有些日期没有已发布的排班表。</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>全部队列</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Play through</source>
        <translation>开始推演</translation>
    </message>
    <message>
        <source>The day is played through call by call, with the skills, breaks and shifts of the plan. The plan can be edited meanwhile.</source>
        <translation>按排班的技能、小休与班次，逐通来电模拟当天；期间仍可修改排班。</translation>
    </message>
    <message>
        <source>released</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>this plan, with its 95% band</source>
        <translation>本排班及其 95% 置信带</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>本排班</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已发布</translation>
    </message>
    <message numerus="yes">
        <source>%L1 calls were played through in %n replication(s).</source>
        <translation>
            <numerusform>共模拟 %L1 通来电，重复 %n 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other team(s) serve the same queues as released.</source>
        <translation>
            <numerusform>另有 %n 个班组按已发布排班服务相同队列。</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a released roster, and left out with their part of the calls (%2): %1.</source>
        <extracomment>%1 teams, %2 a percentage of the calls</extracomment>
        <translation>没有已发布排班表的班组，连同其来电份额（%2）均未计入：%1。</translation>
    </message>
    <message>
        <source>By Erlang A: SL %1, occupancy %2.</source>
        <translation>按 Erlang A：服务水平 %1，占用率 %2。</translation>
    </message>
    <message>
        <source>Handle times and patience are exponential; people and occupancy are of all queues together.</source>
        <translation>处理时长与耐心时长按指数分布；在岗人数与占用率为全部队列合计。</translation>
    </message>
</context>
<context>
    <name>fw::ui::WhatIfModel</name>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>column of a table: the queue, agent or team that an alarm is about</extracomment>
        <translation>对象</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>最差值</translation>
    </message>
</context>
<context>
    <name>fw::ui::WhatIfTab</name>
    <message>
        <source>Lowest score %1 → coefficient %2</source>
        <extracomment>%1 a score, %2 the coefficient</extracomment>
        <translation>最低分 %1 → 考核系数 %2</translation>
    </message>
    <message>
        <source>¥ %1 against what there is now</source>
        <extracomment>behind the sentence above: %1 an amount of money</extracomment>
        <translation>与现状相差 ¥ %1</translation>
    </message>
    <message>
        <source>If a score were…</source>
        <translation>若分数为…</translation>
    </message>
    <message>
        <source>If an indicator were…</source>
        <translation>若指标为…</translation>
    </message>
    <message>
        <source>its group and the overall result follow</source>
        <translation>所在指标组和考核总成绩随之变化</translation>
    </message>
    <message>
        <source>Payable then</source>
        <translation>届时应付金额</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>复位</translation>
    </message>
    <message>
        <source>Only tried, never saved: the month stays as it is.</source>
        <translation>仅为试算，不保存：本月数据不变。</translation>
    </message>
</context>
</TS>
