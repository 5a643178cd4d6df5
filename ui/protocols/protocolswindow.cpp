// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protocols/protocolswindow.h"

#include "core/async.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

void put(LocalText &text, const QString &language, const QString &words)
{
    if (words.trimmed().isEmpty())
        text.byLanguage.remove(language);
    else
        text.byLanguage[language] = words.trimmed();
}

QStringList parted(const QString &typed)
{
    QStringList all;
    for (const QString &one : typed.split(u';')) {
        if (!one.trimmed().isEmpty())
            all << one.simplified();
    }
    return all;
}

QString freshId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces).left(8);
}

}

Protocol *ProtocolsWindow::protocol()
{
    return current() < 0 ? nullptr : &m_all[static_cast<size_t>(current())];
}

ProtocolStep *ProtocolsWindow::step()
{
    Protocol *shown = protocol();
    const int row = m_steps->currentRow();
    return shown && row >= 0 && row < int(shown->steps.size()) ? &shown->steps[static_cast<size_t>(row)] : nullptr;
}

void ProtocolsWindow::read()
{
    whenDone(m_protocols.all(), this, [this](const Result<std::vector<Protocol>> &all) {
        if (all)
            m_all = m_stored = *all;
        came(all ? nullptr : &all.error());
    });
}

QStringList ProtocolsWindow::names() const
{
    QStringList all;
    for (const Protocol &one : m_all)
        all << (one.name.isEmpty() ? tr("New protocol") : one.name.in(language()));
    return all;
}

QStringList ProtocolsWindow::customerNames(const QStringList &ids) const
{
    QStringList names;
    for (const QString &id : ids) {
        const auto customer = std::find_if(m_customers.begin(), m_customers.end(), [&](const Customer &one) { return one.id.toString() == id; });
        names << (customer == m_customers.end() ? id : customer->name);
    }
    return names;
}

void ProtocolsWindow::fill(int row)
{
    const Protocol shown = row < 0 ? Protocol() : m_all[static_cast<size_t>(row)];
    m_name->setText(shown.name.byLanguage.value(language()));
    const auto unknown = m_unknown.find(shown.id);
    m_for->setText(unknown == m_unknown.end() ? customerNames(shown.customers).join(u"; "_s) : unknown->second.typed);
    m_kinds->setText(shown.equipmentKinds.join(u"; "_s));
    fillSteps(std::max(0, m_steps->currentRow()));
}

void ProtocolsWindow::take(int row)
{
    if (m_filling)
        return;
    Protocol &shown = m_all[static_cast<size_t>(row)];
    put(shown.name, language(), m_name->text());
    shown.equipmentKinds = parted(m_kinds->text());
    m_unknown.erase(shown.id);
    QStringList ids;
    for (const QString &name : parted(m_for->text())) {
        const auto customer = std::find_if(m_customers.begin(), m_customers.end(), [&](const Customer &one) { return one.name.compare(name, Qt::CaseInsensitive) == 0 || one.id.toString() == name; });
        if (customer != m_customers.end())
            ids << customer->id.toString();
        else if (shown.customers.contains(name))
            ids << name; // of a customer who is gone: it stays until somebody takes it away
        else
            m_unknown[shown.id] = {m_for->text(), name};
    }
    if (!m_unknown.count(shown.id))
        shown.customers = ids;
    if (ProtocolStep *one = step()) {
        takeStep(*one);
        const QSignalBlocker quiet(m_steps);
        m_steps->currentItem()->setText(one->title.isEmpty() ? tr("New step") : one->title.in(language()));
    }
}

void ProtocolsWindow::fillSteps(int row)
{
    const QSignalBlocker quiet(m_steps);
    m_steps->clear();
    const Protocol *shown = protocol();
    for (const ProtocolStep &one : shown ? shown->steps : std::vector<ProtocolStep>())
        m_steps->addItem(one.title.isEmpty() ? tr("New step") : one.title.in(language()));
    m_steps->setCurrentRow(m_steps->count() == 0 ? -1 : std::clamp(row, 0, m_steps->count() - 1));
    showStep(m_steps->currentRow());
}

void ProtocolsWindow::showStep(int row)
{
    m_filling = true;
    const ProtocolStep *known = step();
    const ProtocolStep one = known ? *known : ProtocolStep();
    m_step->setEnabled(known);
    m_drop->setEnabled(known);
    m_up->setEnabled(known && row > 0);
    m_down->setEnabled(known && row + 1 < m_steps->count());
    m_title->setText(one.title.byLanguage.value(language()));
    m_role->setText(one.role);
    m_ask->setPlainText(one.ask.words.byLanguage.value(language()));
    m_evidence->setCurrentIndex(std::max(0, m_evidence->findData(static_cast<int>(one.evidence))));
    m_blocks->setCurrentIndex(std::max(0, m_blocks->findData(static_cast<int>(one.blocks))));
    m_minutes->setValue(one.minutes);
    for (size_t i = 0; i < m_when.size(); ++i) {
        auto &[earlier, result] = m_when[i];
        const QSignalBlocker quiet(earlier);
        earlier->clear();
        earlier->addItem(tr("(always)"), QString());
        for (int before = 0; known && before < row; ++before) {
            const ProtocolStep &step = protocol()->steps[static_cast<size_t>(before)];
            earlier->addItem(step.title.in(language()), step.id);
        }
        const bool has = i < one.when.size();
        if (has && earlier->findData(one.when[i].step) < 0)
            earlier->addItem(one.when[i].step, one.when[i].step); // no step before it: the check says so
        earlier->setCurrentIndex(has ? earlier->findData(one.when[i].step) : 0);
        result->setCurrentIndex(std::max(0, result->findData(static_cast<int>(has ? one.when[i].result : StepResult::Done))));
        result->setEnabled(has);
    }
    m_filling = false;
}

void ProtocolsWindow::takeStep(ProtocolStep &one) const
{
    put(one.title, language(), m_title->text());
    one.role = m_role->text().trimmed();
    put(one.ask.words, language(), m_ask->toPlainText());
    one.evidence = static_cast<StepEvidence>(m_evidence->currentData().toInt());
    one.blocks = static_cast<StepBlocks>(m_blocks->currentData().toInt());
    one.minutes = m_minutes->value();
    std::vector<StepCondition> when;
    for (const auto &[earlier, result] : m_when) {
        const QString id = earlier->currentData().toString();
        result->setEnabled(!id.isEmpty());
        if (!id.isEmpty())
            when.push_back({id, static_cast<StepResult>(result->currentData().toInt())});
    }
    if (one.when.size() > conditions) // more than are shown came from a file, and stay
        when.insert(when.end(), one.when.begin() + conditions, one.when.end());
    one.when = when;
}

void ProtocolsWindow::addStep()
{
    Protocol *shown = protocol();
    if (!shown)
        return;
    ProtocolStep fresh;
    fresh.id = freshId();
    const int row = m_steps->currentRow() + 1;
    shown->steps.insert(shown->steps.begin() + row, fresh);
    fillSteps(row);
    edited();
    m_title->setFocus();
}

void ProtocolsWindow::dropStep()
{
    Protocol *shown = protocol();
    const int row = m_steps->currentRow();
    if (!shown || row < 0)
        return;
    shown->steps.erase(shown->steps.begin() + row);
    fillSteps(row);
    edited();
    m_steps->setFocus();
}

void ProtocolsWindow::moveStep(int by)
{
    Protocol *shown = protocol();
    const int row = m_steps->currentRow(), to = row + by;
    if (!shown || row < 0 || to < 0 || to >= int(shown->steps.size()))
        return;
    std::swap(shown->steps[static_cast<size_t>(row)], shown->steps[static_cast<size_t>(to)]);
    fillSteps(to);
    edited();
}

void ProtocolsWindow::append()
{
    Protocol fresh;
    fresh.id = freshId();
    m_all.push_back(fresh);
}

Result<void> ProtocolsWindow::check() const
{
    for (const Protocol &one : m_all) {
        if (const auto unknown = m_unknown.find(one.id); unknown != m_unknown.end())
            return fail(Error::Kind::InvalidInput, tr("\"%1\" is no customer. Write the name as it stands among the customers.").arg(unknown->second.name));
    }
    for (const Protocol &one : m_all) {
        if (Result<void> good = checkedProtocol(one); !good)
            return one.name.isEmpty() ? good : fail(Error::Kind::InvalidInput, u"%1: %2"_s.arg(one.name.in(language()), good.error().text));
    }
    return {};
}

Result<void> ProtocolsWindow::takeJson(const QByteArray &json)
{
    return protocolsFromJson(json).map([this](std::vector<Protocol> all) { m_all = std::move(all); });
}

ProtocolsWindow *showProtocols(Protocols &protocols, People &people, const Viewpoint &viewpoint, QWidget *parent)
{
    auto *window = parent->findChild<ProtocolsWindow *>();
    if (!window) {
        window = new ProtocolsWindow(protocols, people, viewpoint, parent);
        window->setAttribute(Qt::WA_DeleteOnClose);
    }
    window->show();
    window->raise();
    window->activateWindow();
    return window;
}
