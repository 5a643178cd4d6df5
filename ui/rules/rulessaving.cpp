// SPDX-License-Identifier: GPL-3.0-or-later
// Rules become law, and go into files and come from them.
#include "core/async.h"
#include "ui/rules/reviewpage.h"
#include "ui/widgets/rowlist.h"
#include "ui/rules/rulechoices.h"
#include "ui/rules/ruleform.h"
#include "ui/rules/ruleswindow.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QFileDialog>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

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
        m_review->show(m_desk.lawmaking().rules(), draft(), *effect);
        m_reviewing = true;
        m_stack->setCurrentWidget(m_review);
        refreshFoot();
        m_review->noteEdit()->setFocus();
        Q_EMIT reviewed();
    });
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
        m_review->clearNote();
        load();
        showPage(u"rules"_s);
        m_message->say(MessageBar::Kind::Success, tr("Saved. These rules count from now on."));
        Q_EMIT saved();
    });
}

/// Rules from elsewhere become the draft.
void RulesWindow::take(const RuleSet &rules, const QString &said)
{
    m_rules = choices::withExtras(rules);
    m_row = 0;
    {
        const QSignalBlocker blocker(m_list);
        m_list->setCurrentRow(0);
    }
    m_form->setRule(m_rules.rules.front());
    showPage(u"rules"_s);
    m_message->say(MessageBar::Kind::Info, said);
}

void RulesWindow::importFrom(const QByteArray &json)
{
    const Result<RuleSet> rules = parseRules(json);
    const Result<void> ok = rules ? checkedRules(*rules, m_desk.lawmaking().calendars()) : tl::unexpected(rules.error());
    if (!ok) {
        m_message->say(MessageBar::Kind::Error, tr("Nothing was imported. %1").arg(ok.error().text));
        return;
    }
    take(*rules, tr("%n rule(s) read. They count once they are saved.", nullptr, static_cast<int>(rules->rules.size())));
}

QByteArray RulesWindow::exported() const
{
    return QJsonDocument(toJson(draft().rules)).toJson();
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
