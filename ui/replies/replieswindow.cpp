// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replies/replieswindow.h"

#include "core/async.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

void RepliesWindow::reload()
{
    whenDone(m_replies.all(), this, [this](const Result<std::vector<SavedReply>> &all) { take(all); });
}

void RepliesWindow::take(const Result<std::vector<SavedReply>> &all)
{
    await(false);
    const bool saving = std::exchange(m_saving, false);
    if (!all) {
        m_message->say(MessageBar::Kind::Error, all.error().text);
        return;
    }
    m_all = *all;
    std::sort(m_all.begin(), m_all.end(), [](const SavedReply &a, const SavedReply &b) { return a.title.localeAwareCompare(b.title) < 0; });
    fillList();
    const auto shown = std::find_if(m_all.begin(), m_all.end(), [this](const SavedReply &reply) { return reply.id == m_shown.id; });
    const int row = shown == m_all.end() ? 0 : static_cast<int>(shown - m_all.begin());
    if (m_all.empty()) {
        edit({});
    } else {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(row);
        edit(m_all[static_cast<size_t>(row)]);
    }
    if (saving)
        Q_EMIT saved();
    Q_EMIT loaded();
}

void RepliesWindow::await(bool answer)
{
    if (answer)
        m_typedIn = focusWidget();
    for (QWidget *part : {m_form, m_list->parentWidget(), static_cast<QWidget *>(m_save)})
        part->setEnabled(!answer);
    m_remove->setEnabled(!answer && !m_shown.id.isNull());
    if (!answer && m_typedIn && m_typedIn->isEnabled())
        m_typedIn->setFocus();
    if (!answer)
        m_typedIn = nullptr;
}

void RepliesWindow::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const SavedReply &reply : m_all) {
        const QString uses = tr("used %n time(s)", nullptr, reply.uses);
        auto *item = new QListWidgetItem(reply.title, m_list);
        item->setToolTip(reply.person.isEmpty() ? uses : tr("your own, %1").arg(uses));
        item->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(reply.title, item->toolTip()));
    }
    m_list->setVisible(!m_all.empty());
    m_empty->setVisible(m_all.empty());
}

void RepliesWindow::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_all.size()))
        return;
    const SavedReply reply = m_all[static_cast<size_t>(row)];
    if (reply.id == m_shown.id)
        return;
    if (mustSaveFirst([this, reply, row] {
            edit(reply);
            const QSignalBlocker quiet(m_list);
            m_list->setCurrentRow(row);
        })) {
        const auto shown = std::find_if(m_all.begin(), m_all.end(), [this](const SavedReply &one) { return one.id == m_shown.id; });
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(shown == m_all.end() ? -1 : static_cast<int>(shown - m_all.begin()));
        return;
    }
    edit(reply);
}

void RepliesWindow::edit(const SavedReply &reply)
{
    m_shown = reply;
    m_body = reply.body;
    m_title->setText(reply.title);
    if (!reply.body.isEmpty() && !reply.body.byLanguage.contains(m_language))
        m_language = reply.body.byLanguage.firstKey() == u"en"_s ? u"en"_s : u"es"_s;
    m_languages->setCurrent(m_language);
    m_words->setPlainText(m_body.byLanguage.value(m_language));
    m_shared->setChecked(reply.person.isEmpty());
    m_remove->setEnabled(!reply.id.isNull());
}

void RepliesWindow::keepLanguage()
{
    const QString words = m_words->toPlainText().trimmed();
    if (words.isEmpty())
        m_body.byLanguage.remove(m_language);
    else
        m_body.byLanguage[m_language] = words;
}

SavedReply RepliesWindow::written() const
{
    SavedReply reply = m_shown;
    reply.title = m_title->text().simplified();
    reply.body = m_body;
    const QString words = m_words->toPlainText().trimmed();
    if (words.isEmpty())
        reply.body.byLanguage.remove(m_language);
    else
        reply.body.byLanguage[m_language] = words;
    return reply;
}

bool RepliesWindow::isChanged() const
{
    const SavedReply reply = written();
    return reply.title != m_shown.title || !(reply.body == m_shown.body) || m_shared->isChecked() != m_shown.person.isEmpty();
}

bool RepliesWindow::mustSaveFirst(std::function<void()> otherwise)
{
    if (!isChanged())
        return false;
    m_otherwise = std::move(otherwise);
    m_message->say(MessageBar::Kind::Warning, tr("\"%1\" is changed and not saved.").arg(m_title->text().isEmpty() ? tr("New reply") : m_title->text()), tr("Discard the change"));
    return true;
}

void RepliesWindow::begin()
{
    const auto fresh = [this] {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(-1);
        edit({});
        m_title->setFocus();
    };
    if (!mustSaveFirst(fresh))
        fresh();
}

void RepliesWindow::save()
{
    keepLanguage();
    SavedReply reply = written();
    if (reply.id.isNull())
        reply.id = ReplyId::make();
    await(true);
    whenDone(m_replies.save(reply, !m_shared->isChecked()), this, [this, reply](const Result<void> &ok) {
        if (!ok) {
            await(false);
            m_message->say(MessageBar::Kind::Error, ok.error().text);
            reply.title.isEmpty() ? m_title->setFocus() : m_words->setFocus();
            return;
        }
        m_message->say(MessageBar::Kind::Success, tr("\"%1\" is saved.").arg(reply.title));
        m_shown.id = reply.id;
        m_saving = true;
        reload();
    });
}

void RepliesWindow::remove()
{
    const SavedReply gone = m_shown;
    await(true);
    whenDone(m_replies.remove(gone), this, [this, gone](const Result<void> &ok) {
        if (!ok) {
            await(false);
            m_message->say(MessageBar::Kind::Error, ok.error().text);
            return;
        }
        m_shown = {};
        m_otherwise = [this, gone] {
            m_shown.id = gone.id;
            whenDone(m_replies.save(gone, !gone.person.isEmpty()), this, [this](const Result<void> &) { reload(); });
        };
        m_message->say(MessageBar::Kind::Info, tr("\"%1\" is deleted.").arg(gone.title), tr("Bring it back"));
        reload();
    });
}

void RepliesWindow::reject()
{
    if (!mustSaveFirst([this] { QDialog::reject(); }))
        QDialog::reject();
}

RepliesWindow *showReplies(Replies &replies, const Viewpoint &viewpoint, QWidget *parent)
{
    auto *window = parent->findChild<RepliesWindow *>();
    if (!window) {
        window = new RepliesWindow(replies, viewpoint, parent);
        window->setAttribute(Qt::WA_DeleteOnClose);
    }
    window->show();
    window->raise();
    window->activateWindow();
    return window;
}
