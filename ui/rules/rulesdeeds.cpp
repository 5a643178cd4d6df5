// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with the rules: choosing, editing, reviewing, saving.
#include "core/async.h"
#include "ui/rules/rowlist.h"
#include "ui/rules/rulechoices.h"
#include "ui/rules/ruleform.h"
#include "ui/rules/ruleswindow.h"
#include "ui/rules/versionspage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QFileDialog>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

void RulesWindow::load()
{
    m_law = choices::withExtras(m_desk.lawmaking().rules());
    m_rules = m_law;
    refreshList();
    choose(std::max(0, m_list->currentRow()));
}

LawDraft RulesWindow::draft() const
{
    return {m_rules, m_desk.lawmaking().calendars(), m_note->text().trimmed()};
}

void RulesWindow::refreshList()
{
    QList<RowContent> rows;
    for (const Rule &rule : m_rules.rules) {
        const Rule *law = m_law.find(rule.id);
        RowContent row{rule.enabled ? u"settled"_s : u"minus"_s, rule.enabled ? Tone::Settled : Tone::Muted, m_viewpoint.in(rule.name), {},
                       inWords(rule, m_viewpoint.language).duty, {}, Tone::Muted, {}, rule.enabled};
        if (!rule.enabled)
            row.moment = tr("Off");
        if (!law || !(*law == rule))
            row.badges << BadgeContent{{}, law ? tr("Changed") : tr("New"), Tone::Accent};
        rows << row;
    }
    m_list->setRows(rows);
    refreshFoot();
}

void RulesWindow::refreshFoot()
{
    int changed = 0;
    for (const Rule &rule : m_rules.rules) {
        const Rule *law = m_law.find(rule.id);
        changed += !law || !(*law == rule);
    }
    for (const Rule &law : m_law.rules)
        changed += !m_rules.find(law.id);
    m_state->setText(changed == 0 ? tr("Nothing is changed.") : tr("%n rule(s) changed, not saved yet.", nullptr, changed));
    m_save->setText(m_reviewing ? tr("Save") : tr("Review and save…"));
    m_save->setEnabled(isChanged() && m_form->problem().isEmpty());
    m_back->setVisible(m_reviewing);
    const bool some = m_row >= 0 && m_row < static_cast<int>(m_rules.rules.size());
    m_duplicate->setEnabled(some);
    m_remove->setEnabled(some && !choices::isBuiltIn(m_rules.rules[static_cast<size_t>(m_row)].id));
}

void RulesWindow::edited()
{
    if (const std::optional<Rule> rule = m_form->rule(); rule && m_row < static_cast<int>(m_rules.rules.size()))
        m_rules.rules[static_cast<size_t>(m_row)] = *rule;
    refreshList();
}

/// A field that cannot be read keeps the person on its rule, so that nothing typed is lost.
bool RulesWindow::mayLeaveRule()
{
    if (m_form->problem().isEmpty())
        return true;
    m_message->say(MessageBar::Kind::Error, m_form->problem());
    const QSignalBlocker blocker(m_list);
    m_list->setCurrentRow(m_row);
    m_form->focusField();
    return false;
}

void RulesWindow::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_rules.rules.size()) || (row != m_row && !mayLeaveRule()))
        return;
    m_row = row;
    m_message->clear();
    m_form->setRule(m_rules.rules[static_cast<size_t>(row)]);
    m_scroll->verticalScrollBar()->setValue(0);
    refreshFoot();
}

void RulesWindow::add(Rule rule)
{
    if (!mayLeaveRule())
        return;
    rule.id = choices::newId(m_viewpoint.in(rule.name), m_rules);
    rule.version = 1;
    rule.changedBy = m_desk.user();
    m_rules.rules.push_back(rule);
    refreshList();
    m_list->setCurrentRow(m_list->count() - 1);
    m_form->focusField();
}

void RulesWindow::duplicate()
{
    if (!mayLeaveRule())
        return;
    Rule rule = m_rules.rules[static_cast<size_t>(m_row)];
    rule.name = LocalText::of(tr("%1 (copy)").arg(m_viewpoint.in(rule.name)), m_viewpoint.language.code());
    add(rule);
}

void RulesWindow::remove()
{
    m_rules.rules.erase(m_rules.rules.begin() + m_row);
    const int row = std::min(m_row, static_cast<int>(m_rules.rules.size()) - 1);
    m_row = row;
    m_form->setRule(m_rules.rules[static_cast<size_t>(row)]);
    refreshList();
    m_list->setFocus();
}

void RulesWindow::toggle()
{
    if (!mayLeaveRule())
        return;
    Rule &rule = m_rules.rules[static_cast<size_t>(m_row)];
    rule.enabled = !rule.enabled;
    m_form->setRule(rule);
}

void RulesWindow::showPage(const QString &id)
{
    if (!mayLeaveRule()) {
        m_pages->setCurrent(u"rules"_s);
        return;
    }
    m_reviewing = false;
    m_pages->setCurrent(id);
    m_stack->setCurrentIndex(id == u"trial"_s ? 1 : id == u"versions"_s ? 2 : 0);
    if (id == u"versions"_s)
        m_versions->reload();
    if (id == u"rules"_s)
        m_list->setFocus();
    refreshFoot();
}

void RulesWindow::review()
{
    if (!mayLeaveRule())
        return;
    m_message->clear();
    whenDone(m_desk.lawmaking().effect(draft()), this, [this](const Result<LawEffect> &effect) {
        if (!effect) {
            m_message->say(MessageBar::Kind::Error, effect.error().text);
            return;
        }
        showEffect(*effect);
        Q_EMIT reviewed();
    });
}

void RulesWindow::showEffect(const LawEffect &effect)
{
    QStringList parts;
    if (effect.moved > 0)
        parts << tr("%n open commitment(s) move", nullptr, effect.moved);
    if (effect.becomeOverdue > 0)
        parts << tr("%n become(s) overdue", nullptr, effect.becomeOverdue);
    if (effect.calledOff > 0)
        parts << tr("%n is/are called off", nullptr, effect.calledOff);
    m_effect->setText(parts.isEmpty() ? tr("None of the %n open commitment(s) moves.", nullptr, effect.open) : parts.join(u", "_s) + u'.');
    QList<RowContent> rows;
    for (const MovedCommitment &one : effect.examples) {
        const auto moment = [this](const std::optional<Instant> &due) { return due ? m_viewpoint.clock(*due) : tr("never"); };
        const bool off = one.after.status != Commitment::Status::Open;
        const Rule *rule = m_law.find(one.before.rule);
        rows << RowContent{off ? u"minus"_s : u"clock"_s, off ? Tone::Muted : Tone::Accent, rule ? m_viewpoint.in(rule->name) : one.before.rule, one.number,
                           u"%1 · %2"_s.arg(one.customer, m_viewpoint.in(one.title)),
                           off ? tr("called off") : tr("%1 → %2").arg(moment(one.before.due), moment(one.after.due)), Tone::Neutral, {}, true};
    }
    m_moves->setRows(rows);
    m_moves->setVisible(!rows.isEmpty());
    m_reviewing = true;
    m_stack->setCurrentIndex(3);
    refreshFoot();
    m_note->setFocus();
}

void RulesWindow::save()
{
    m_save->setEnabled(false);
    whenDone(m_desk.lawmaking().enact(draft()), this, [this](const Result<LawEffect> &effect) {
        if (!effect) {
            const bool conflict = effect.error().kind == Error::Kind::Conflict;
            m_message->say(MessageBar::Kind::Error, conflict ? tr("Someone else changed the rules meanwhile. Yours are still here: export them, open this window again, and compare.") : effect.error().text);
            refreshFoot();
            return;
        }
        m_note->clear();
        load();
        showPage(u"rules"_s);
        m_message->say(MessageBar::Kind::Success, tr("Saved. These rules count from now on."));
        Q_EMIT saved();
    });
}

void RulesWindow::importFrom(const QByteArray &json)
{
    const Result<RuleSet> rules = parseRules(json);
    if (!rules) {
        m_message->say(MessageBar::Kind::Error, tr("Nothing was imported. %1").arg(rules.error().text));
        return;
    }
    m_rules = choices::withExtras(*rules);
    m_row = 0;
    m_form->setRule(m_rules.rules.front());
    refreshList();
    showPage(u"rules"_s);
    m_message->say(MessageBar::Kind::Info, tr("%n rule(s) read. They count once they are saved.", nullptr, static_cast<int>(rules->rules.size())));
}

QByteArray RulesWindow::exported() const
{
    return QJsonDocument(toJson(m_rules)).toJson();
}

void RulesWindow::askImport()
{
    auto *files = new QFileDialog(this, tr("Import rules"), {}, tr("Rules (*.json)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            importFrom(file.readAll());
        else
            m_message->say(MessageBar::Kind::Error, tr("%1 could not be read: %2").arg(path, file.errorString()));
    });
    files->open();
}

void RulesWindow::askExport()
{
    auto *files = new QFileDialog(this, tr("Export rules"), {}, tr("Rules (*.json)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"json"_s);
    files->selectFile(tr("rules.json"));
    connect(files, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        const QByteArray json = exported();
        if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
            m_message->say(MessageBar::Kind::Success, tr("Saved to %1").arg(path));
        else
            m_message->say(MessageBar::Kind::Error, tr("%1 could not be written: %2").arg(path, file.errorString()));
    });
    files->open();
}

void RulesWindow::reject()
{
    if (m_reviewing) {
        showPage(u"rules"_s);
        return;
    }
    if ((!isChanged() && m_form->problem().isEmpty()) || m_sure) {
        QDialog::reject();
        return;
    }
    m_message->say(MessageBar::Kind::Warning, tr("The changed rules have not been saved."), tr("Discard them"));
}
