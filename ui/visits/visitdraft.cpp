// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/visitdraft.h"

#include "core/async.h"
#include "ui/composer/chips.h"
#include "ui/composer/momentedit.h"
#include "ui/widgets/formdialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableWidget>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace {

QJsonObject bodyOf(const KeptDraft &draft)
{
    return QJsonDocument::fromJson(draft.body.toUtf8()).object();
}

}

VisitDraft::VisitDraft(Drafting &drafting, FormDialog &dialog, IncidentId incident, const QString &form, const std::optional<VisitId> &visit)
    : QObject(&dialog), m_drafting(drafting), m_dialog(dialog), m_incident(incident), m_about(visit ? form + u' ' + visit->toString() : form),
      m_isOfVisit(visit.has_value())
{
    connect(&dialog, &QDialog::accepted, this, &VisitDraft::discard); // it is saved
    connect(&dialog, &QDialog::rejected, this, &VisitDraft::discard); // closed, and yes to its question
    connect(&dialog, &FormDialog::settled, this, &VisitDraft::changed);
    watch();
    whenDone(drafting.read(), this, [this](const Result<std::vector<KeptDraft>> &all) {
        if (all)
            take(*all);
        Q_EMIT loaded();
    });
}

bool VisitDraft::isOne(const KeptDraft &draft)
{
    return draft.what == DraftOf::Entry && bodyOf(draft).contains(u"visitForm"_s);
}

template<typename Field, typename Signal>
void VisitDraft::onEach(Signal signal)
{
    for (Field *field : m_dialog.findChildren<Field *>())
        connect(field, signal, this, &VisitDraft::changed);
}

void VisitDraft::watch()
{
    onEach<QLineEdit>(&QLineEdit::textChanged);
    onEach<QPlainTextEdit>(&QPlainTextEdit::textChanged);
    onEach<QComboBox>(&QComboBox::currentIndexChanged);
    onEach<QCheckBox>(&QCheckBox::toggled);
    onEach<QSpinBox>(&QSpinBox::valueChanged);
    onEach<QTimeEdit>(&QTimeEdit::timeChanged);
    onEach<SegmentedControl>(&SegmentedControl::currentChanged);
    onEach<Chips>(&Chips::changed);
    onEach<MomentEdit>(&MomentEdit::changed);
    for (QAbstractItemView *list : m_dialog.findChildren<QAbstractItemView *>()) {
        if (!qobject_cast<QTableWidget *>(list) && list->objectName() != u"neededParts"_s)
            continue; // the others show what was found
        connect(list->model(), &QAbstractItemModel::dataChanged, this, &VisitDraft::changed);
        connect(list->model(), &QAbstractItemModel::rowsInserted, this, &VisitDraft::changed, Qt::QueuedConnection); // a row is filled after it is there
        connect(list->model(), &QAbstractItemModel::rowsRemoved, this, &VisitDraft::changed);
    }
}

void VisitDraft::take(const std::vector<KeptDraft> &all)
{
    std::vector<KeptDraft> own;
    for (const KeptDraft &draft : all) {
        const bool isAbout = m_isOfVisit || draft.incident == m_incident; // an incident may have been merged, a visit stays itself
        if (isOne(draft) && isAbout && bodyOf(draft)[u"visitForm"_s].toString() == m_about && draft.id != m_id)
            own.push_back(draft);
    }
    if (own.empty() || m_isOver || m_dialog.hasWords())
        return; // what is being typed goes first
    for (auto older = own.begin() + 1; older != own.end(); ++older)
        m_older.push_back(older->id);
    m_id = own.front().id;
    m_isKept = true;
    m_dialog.takeUp(bodyOf(own.front())[u"typed"_s].toObject());
    m_dialog.message()->say(MessageBar::Kind::Info, tr("What had been written here and was not saved is back."));
}

void VisitDraft::changed()
{
    if (m_isOver || !parent()->inherits("FormDialog")) // its fields go one by one when it is deleted
        return;
    const bool hasWords = m_dialog.hasWords();
    if (hasWords) {
        const QJsonObject body{{u"visitForm"_s, m_about}, {u"typed"_s, m_dialog.typed()}};
        m_drafting.keep({m_id, {}, DraftOf::Entry, m_incident, QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact)), {}});
    } else if (m_isKept) {
        m_drafting.discard(m_id);
    }
    m_isKept = hasWords;
}

void VisitDraft::discard()
{
    if (std::exchange(m_isOver, true))
        return;
    for (const DraftId &older : m_older)
        m_drafting.discard(older);
    if (m_isKept)
        m_drafting.discard(m_id);
}
